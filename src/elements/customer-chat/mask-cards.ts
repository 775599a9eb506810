// Numbers of payment cards, as people write them, lose all but their last four digits before they leave the page.

const perhapsCard = /(?<![\d])\d(?:[ -]?\d){12,18}(?![\d])/g;

export const maskCards = (text: string): string =>
  text.replace(perhapsCard, (written) =>
    isCard(written.replace(/\D/g, '')) ? written.replace(/\d(?=(?:\D*\d){4})/g, '•') : written,
  );

/** By the check digit (Luhn), so that an order's number stays readable. */
function isCard(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.at(-1 - place)) * (1 + (place % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
