import { referenceNumber } from '@kohtaanto/rules/cost-sharing/reference-number.ts';
import { sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForSpreadsheet } from '@kohtaanto/words/money.ts';
import { cutAtWord } from './cut-at-word.ts';
import { element, textElement, xmlText } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** One invoice between municipalities; over nothing it is charged, under nothing credited. */
export type InvoiceGiven = {
  readonly number: string;
  readonly referenceBase: string;
  readonly day: PlainDate;
  readonly due: PlainDate;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly seller: Party & { readonly iban: string; readonly bic: string };
  readonly buyer: Party;
  /** Which agreement: the scheme and its rule version. */
  readonly agreement: string;
  readonly rows: readonly InvoiceRow[];
  readonly notes: readonly string[];
  readonly language: Language;
  /** The invoice that this one corrects. */
  readonly original: { readonly number: string; readonly day: PlainDate } | null;
};

export type Party = { readonly name: string; readonly businessId: string | null };
export type InvoiceRow = { readonly name: string; readonly description: string; readonly cents: Cents };

const words = {
  fi: { invoice: 'LASKU', credit: 'HYVITYSLASKU', vat: 'Kuntien yhteistoiminta, ei arvonlisäveroa' },
  sv: { invoice: 'FAKTURA', credit: 'KREDITFAKTURA', vat: 'Kommunalt samarbete, ingen moms' },
  en: { invoice: 'INVOICE', credit: 'CREDIT NOTE', vat: 'Municipal cooperation, no VAT' },
};

/** Finvoice 3.0 (Finance Finland, schema of 11/2019): the elements in the order of its sequences. */
export function finvoiceOf(given: InvoiceGiven): string {
  const total = sumCents(given.rows.map((row) => row.cents));
  const root = element('Finvoice', { Version: '3.0' }, [
    element('SellerPartyDetails', {}, partyOf('Seller', given.seller)),
    element('SellerInformationDetails', {}, [element('SellerAccountDetails', {}, [
      textElement('SellerAccountID', bare(given.seller.iban), { IdentificationSchemeName: 'IBAN' }),
      textElement('SellerBic', given.seller.bic, { IdentificationSchemeName: 'BIC' }),
    ])]),
    element('BuyerPartyDetails', {}, partyOf('Buyer', given.buyer)),
    detailsOf(given, total),
    ...given.rows.map(rowOf),
    epiOf(given, total),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;
}

function partyOf(side: 'Seller' | 'Buyer', party: Party): readonly XmlNode[] {
  return [
    ...(party.businessId === null ? [] : [textElement(`${side}PartyIdentifier`, party.businessId)]),
    textElement(`${side}OrganisationName`, cutAtWord(party.name, 70)),
  ];
}

function detailsOf(given: InvoiceGiven, total: Cents): XmlNode {
  const said = words[given.language];
  const credit = total < 0;
  return element('InvoiceDetails', {}, [
    textElement('InvoiceTypeCode', credit ? 'INV02' : 'INV01', { CodeListAgencyIdentifier: 'SPY' }),
    textElement('InvoiceTypeText', credit ? said.credit : said.invoice),
    textElement('OriginCode', 'Original'),
    textElement('InvoiceNumber', given.number.slice(0, 20)),
    dateElement('InvoiceDate', given.day),
    ...(given.original === null ? [] : [
      textElement('OriginalInvoiceNumber', given.original.number.slice(0, 20)), dateElement('OriginalInvoiceDate', given.original.day),
    ]),
    dateElement('InvoicingPeriodStartDate', given.first),
    dateElement('InvoicingPeriodEndDate', given.last),
    textElement('AgreementIdentifier', cutAtWord(given.agreement, 70)),
    amountElement('InvoiceTotalVatExcludedAmount', total),
    amountElement('InvoiceTotalVatAmount', 0 as Cents),
    amountElement('InvoiceTotalVatIncludedAmount', total),
    element('VatSpecificationDetails', {}, [
      amountElement('VatBaseAmount', total), textElement('VatRatePercent', '0'), textElement('VatCode', 'O'),
      amountElement('VatRateAmount', 0 as Cents), textElement('VatFreeText', said.vat),
    ]),
    ...given.notes.map((note) => textElement('InvoiceFreeText', cutAtWord(note, 512))),
    element('PaymentTermsDetails', {}, [dateElement('InvoiceDueDate', given.due)]),
  ]);
}

function rowOf(row: InvoiceRow): XmlNode {
  return element('InvoiceRow', {}, [
    textElement('ArticleName', cutAtWord(row.name, 100)),
    ...(row.description === '' ? [] : [textElement('ArticleDescription', cutAtWord(row.description, 512))]),
    textElement('InvoicedQuantity', '1', { QuantityUnitCode: 'kpl' }),
    textElement('RowVatRatePercent', '0'),
    textElement('RowVatCode', 'O'),
    amountElement('RowVatAmount', 0 as Cents),
    amountElement('RowVatExcludedAmount', row.cents),
    amountElement('RowAmount', row.cents),
  ]);
}

/** What the bank needs: the reference by which the payment finds its invoice. */
function epiOf(given: InvoiceGiven, total: Cents): XmlNode {
  const reference = referenceNumber(given.referenceBase);
  return element('EpiDetails', {}, [
    element('EpiIdentificationDetails', {}, [dateElement('EpiDate', given.day), textElement('EpiReference', reference)]),
    element('EpiPartyDetails', {}, [
      element('EpiBfiPartyDetails', {}, [textElement('EpiBfiIdentifier', given.seller.bic, { IdentificationSchemeName: 'BIC' })]),
      element('EpiBeneficiaryPartyDetails', {}, [
        textElement('EpiNameAddressDetails', cutAtWord(given.seller.name, 35)),
        textElement('EpiAccountID', bare(given.seller.iban), { IdentificationSchemeName: 'IBAN' }),
      ]),
    ]),
    element('EpiPaymentInstructionDetails', {}, [
      textElement('EpiRemittanceInfoIdentifier', reference, { IdentificationSchemeName: 'SPY' }),
      textElement('EpiInstructedAmount', centsForSpreadsheet(total, 'fi'), { AmountCurrencyIdentifier: 'EUR' }),
      textElement('EpiCharge', 'SLEV', { ChargeOption: 'SLEV' }),
      dateElement('EpiDateOptionDate', given.due),
    ]),
  ]);
}

function dateElement(name: string, day: PlainDate): XmlNode {
  return textElement(name, formatIso(day).replaceAll('-', ''), { Format: 'CCYYMMDD' });
}

function amountElement(name: string, sum: Cents): XmlNode {
  return textElement(name, centsForSpreadsheet(sum, 'fi'), { AmountCurrencyIdentifier: 'EUR' });
}

function bare(iban: string): string {
  return iban.replaceAll(' ', '').toUpperCase();
}
