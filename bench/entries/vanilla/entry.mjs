/** The yardstick: DOM calls and nothing else. Every ratio is against this entry of the same run. */
export default {
  title: 'vanilla DOM',
  main: 'main.js',
  quick: true,
  published: 1.04,
};
