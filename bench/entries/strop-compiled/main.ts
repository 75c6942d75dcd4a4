/** The same table. */
import '../strop/main.ts';
