/**
 * The part of Finvoice 3.0 that the office writes, as the standard of Finance Finland has it: for each
 * element its parts in their order, `?` for one that may be missing and `*` for one that may be many;
 * for each value its form. Written from the standard's description, to find what a schema would.
 */
const parts: Readonly<Record<string, string>> = {
  Finvoice: 'SellerPartyDetails SellerInformationDetails? BuyerPartyDetails InvoiceDetails InvoiceRow* EpiDetails',
  SellerPartyDetails: 'SellerPartyIdentifier? SellerOrganisationName',
  SellerInformationDetails: 'SellerAccountDetails*',
  SellerAccountDetails: 'SellerAccountID SellerBic',
  BuyerPartyDetails: 'BuyerPartyIdentifier? BuyerOrganisationName',
  InvoiceDetails: 'InvoiceTypeCode InvoiceTypeText OriginCode InvoiceNumber InvoiceDate OriginalInvoiceNumber? OriginalInvoiceDate? '
    + 'InvoicingPeriodStartDate? InvoicingPeriodEndDate? AgreementIdentifier? InvoiceTotalVatExcludedAmount? InvoiceTotalVatAmount? '
    + 'InvoiceTotalVatIncludedAmount VatSpecificationDetails* InvoiceFreeText* PaymentTermsDetails*',
  VatSpecificationDetails: 'VatBaseAmount? VatRatePercent? VatCode? VatRateAmount? VatFreeText*',
  PaymentTermsDetails: 'InvoiceDueDate?',
  InvoiceRow: 'ArticleName? ArticleDescription? InvoicedQuantity* RowVatRatePercent? RowVatCode? RowVatAmount? RowVatExcludedAmount? RowAmount?',
  EpiDetails: 'EpiIdentificationDetails EpiPartyDetails EpiPaymentInstructionDetails',
  EpiIdentificationDetails: 'EpiDate EpiReference',
  EpiPartyDetails: 'EpiBfiPartyDetails EpiBeneficiaryPartyDetails',
  EpiBfiPartyDetails: 'EpiBfiIdentifier?',
  EpiBeneficiaryPartyDetails: 'EpiNameAddressDetails? EpiAccountID',
  EpiPaymentInstructionDetails: 'EpiRemittanceInfoIdentifier? EpiInstructedAmount EpiCharge EpiDateOptionDate',
};

const text = (least: number, most: number): RegExp => new RegExp(`^[^\\u0000-\\u0008]{${least},${most}}$`, 'u');
const date = /^\d{8}$/u;
const amount = /^-?\d{1,15}(,\d{2,5})?$/u;

const forms: Readonly<Record<string, RegExp>> = {
  SellerPartyIdentifier: text(0, 35), SellerOrganisationName: text(2, 70), BuyerPartyIdentifier: text(0, 35), BuyerOrganisationName: text(2, 70),
  SellerAccountID: /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u, SellerBic: /^[A-Z0-9]{8,11}$/u,
  InvoiceTypeCode: /^INV\d{2}$/u, InvoiceTypeText: text(1, 35), OriginCode: /^(Original|Copy|Cancel)$/u, InvoiceNumber: text(1, 20),
  OriginalInvoiceNumber: text(1, 20), OriginalInvoiceDate: date, InvoiceDate: date, InvoicingPeriodStartDate: date, InvoicingPeriodEndDate: date,
  AgreementIdentifier: text(0, 70), InvoiceTotalVatExcludedAmount: amount, InvoiceTotalVatAmount: amount, InvoiceTotalVatIncludedAmount: amount,
  VatBaseAmount: amount, VatRatePercent: /^[1-9]?\d{1,2}(,\d{1,3})?$/u, VatCode: /^[A-Z0-9]{1,3}$/u, VatRateAmount: amount, VatFreeText: text(0, 70),
  InvoiceFreeText: text(0, 512), InvoiceDueDate: date, ArticleName: text(0, 100), ArticleDescription: text(0, 512), InvoicedQuantity: text(0, 14),
  RowVatRatePercent: /^[1-9]?\d{1,2}(,\d{1,3})?$/u, RowVatCode: /^[A-Z0-9]{1,3}$/u, RowVatAmount: amount, RowVatExcludedAmount: amount, RowAmount: amount,
  EpiDate: date, EpiReference: /^\d{0,35}$/u, EpiBfiIdentifier: /^[A-Z0-9]{8,11}$/u, EpiNameAddressDetails: text(2, 35),
  EpiAccountID: /^[A-Z0-9]{1,34}$/u, EpiRemittanceInfoIdentifier: /^\d{2,20}$/u, EpiInstructedAmount: /^-?\d{1,15},\d{2}$/u,
  EpiCharge: /^(SHA|OUR|BEN|SLEV)$/u, EpiDateOptionDate: date,
};

/** Attributes that must be there, with their value. */
const attributes: readonly (readonly [RegExp, string])[] = [
  [/^(.*Date)$/u, 'Format="CCYYMMDD"'],
  [/Amount$/u, 'AmountCurrencyIdentifier="EUR"'],
  [/^(SellerAccountID|EpiAccountID)$/u, 'IdentificationSchemeName="IBAN"'],
  [/^(SellerBic|EpiBfiIdentifier)$/u, 'IdentificationSchemeName="BIC"'],
  [/^EpiRemittanceInfoIdentifier$/u, 'IdentificationSchemeName="SPY"'],
  [/^EpiCharge$/u, 'ChargeOption="SLEV"'],
  [/^Finvoice$/u, 'Version="3.0"'],
];

type Element = { readonly name: string; readonly attributes: string; readonly children: Element[]; text: string };

/** Everything in which the text departs from the standard. */
export function faultsOfFinvoice(xml: string): readonly string[] {
  const faults: string[] = [];
  check(parsed(xml), faults);
  return faults;
}

function check(element: Element, faults: string[]): void {
  for (const [names, wanted] of attributes) {
    if (names.test(element.name) && !element.attributes.includes(wanted)) faults.push(`${element.name}: ${wanted} is missing`);
  }
  const order = parts[element.name];
  if (order !== undefined) checkOrder(element, order.split(' '), faults);
  else if (forms[element.name]?.test(element.text) !== true) faults.push(`${element.name}: '${element.text}' is not of its form`);
  for (const child of element.children) check(child, faults);
}

function checkOrder(element: Element, order: readonly string[], faults: string[]): void {
  const places = element.children.map(({ name }) => order.findIndex((each) => each.replace(/[?*]$/u, '') === name));
  for (const [at, place] of places.entries()) {
    const { name } = element.children[at] ?? element;
    if (place < 0) faults.push(`${element.name}: ${name} is not known here`);
    else if (places.slice(0, at).some((before) => before > place)) faults.push(`${element.name}: ${name} comes too late`);
    else if (places.indexOf(place) !== at && order[place]?.endsWith('*') !== true) faults.push(`${element.name}: ${name} is twice`);
  }
  for (const [place, each] of order.entries()) {
    if (!/[?*]$/u.test(each) && !places.includes(place)) faults.push(`${element.name}: ${each} is missing`);
  }
}

/** Elements and text only: the office writes neither comments nor instructions after the first line. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [], text: '' };
  const open: Element[] = [root];
  for (const [, close, name = '', given = '', between = ''] of xml.replace(/^<\?xml.*\?>\n/u, '').matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/gu)) {
    const top = open.at(-1) ?? root;
    if (close === '/') {
      if (top.name !== name) throw new Error(`${name} closes ${top.name}`);
      open.pop();
      continue;
    }
    const element: Element = { name, attributes: given, children: [], text: unescaped(between) };
    top.children.push(element);
    open.push(element);
  }
  const [found] = root.children;
  if (found === undefined || open.length !== 1) throw new Error('not well formed');
  return found;
}

function unescaped(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
