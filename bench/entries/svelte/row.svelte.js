/** A row whose label can change by itself: then no list is compared. */
export class Row {
  label = $state.raw('');

  constructor({ id, label }) {
    this.id = id;
    this.label = label;
  }
}
