// What Call JS Examples 2 to 5 make up and show: a ticker symbol of two letters and a price in dollars.

const between = (least: number, most: number) => least + Math.floor(Math.random() * (most - least + 1));
const letter = () => String.fromCharCode('A'.charCodeAt(0) + between(0, 25));

export const randomSymbol = () => letter() + letter();
export const randomPrice = () => between(1, 100);

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
export const currency = (price: number) => dollars.format(price);
