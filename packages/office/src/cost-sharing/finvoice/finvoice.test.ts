import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { isIban, referenceNumber } from '@kohtaanto/rules/cost-sharing/reference-number.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';
import { finvoiceOf } from './finvoice.ts';
import type { InvoiceGiven } from './finvoice.ts';
import { faultsOfFinvoice } from './testing/finvoice-rules.ts';

const given: InvoiceGiven = {
  number: '30-2025-91-018', referenceBase: '30202591018', day: plainDate('2026-02-16'), due: plainDate('2026-03-02'),
  first: plainDate('2025-01-01'), last: plainDate('2025-12-31'), agreement: 'Porvoon järjestämissuunnitelma, porvoo-2025.1',
  seller: { name: 'Porvoon kaupunki', businessId: null, iban: 'FI21 1234 5600 0007 85', bic: 'NDEAFIHH' },
  buyer: { name: 'Askola', businessId: null }, language: 'fi', original: null, notes: ['Päätös "§ 3" <A&B>'],
  rows: [{ name: 'Käyttötalous', description: '45 % × 2 764 / 43 348', cents: cents(123456) }, { name: 'Investoinnit', description: '', cents: cents(-56) }],
};

describe('an invoice as Finvoice 3.0', () => {
  it('keeps to the order, the number and the form of the elements, charged or credited', () => {
    expect(faultsOfFinvoice(finvoiceOf(given))).toEqual([]);
    const credited = { ...given, rows: [{ name: 'Käyttötalous', description: '', cents: cents(-9901) }], original: { number: '30-2025-01-018', day: given.day } };
    const xml = finvoiceOf(credited);
    expect(faultsOfFinvoice(xml)).toEqual([]);
    expect(xml).toContain('>INV02<');
    for (const language of ['sv', 'en'] as const) expect(faultsOfFinvoice(finvoiceOf({ ...given, language }))).toEqual([]);
  });

  it('adds up: the rows make the total, which is what the bank is told', () => {
    const xml = finvoiceOf(given);
    const amounts = [...xml.matchAll(/<RowAmount [^>]*>(-?[\d,]+)</gu)].map((found) => Math.round(Number(found[1]?.replace(',', '.')) * 100));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(123400);
    expect(xml).toContain('<InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="EUR">1234,00<');
    expect(xml).toContain('<EpiInstructedAmount AmountCurrencyIdentifier="EUR">1234,00<');
  });

  it('the rules bite: a moved, a missing and a malformed element are found', () => {
    const xml = finvoiceOf(given);
    expect(faultsOfFinvoice(xml.replace(/\s*<OriginCode>.*<\/OriginCode>/u, ''))).toContain('InvoiceDetails: OriginCode is missing');
    expect(faultsOfFinvoice(xml.replace('>1234,00<', '>1234.00<'))[0]).toMatch(/^InvoiceTotalVatExcludedAmount: /u);
    expect(faultsOfFinvoice(xml.replaceAll('BuyerPartyDetails', 'BuyersDetails'))).toContain('Finvoice: BuyersDetails is not known here');
  });

  it('cuts what does not fit at a word', () => {
    expect(cutAtWord('Porvoon työllisyysalueen järjestämissuunnitelma', 40)).toBe('Porvoon työllisyysalueen…');
    expect(cutAtWord('Porvoon seutu', 13)).toBe('Porvoon seutu');
    expect(cutAtWord('Porvoon seutu osa', 14)).toBe('Porvoon seutu…');
    expect(cutAtWord('Osuus 1\u00a0140,09 €', 9)).toBe('Osuus…');
    expect(cutAtWord('Järjestämissuunnitelma', 10)).toBe('Järjestäm…');
  });

  it('has the reference and the account as banks check them', () => {
    expect(referenceNumber('1234')).toBe('12344');
    expect(referenceNumber('100')).toBe('1009');
    expect(isIban('FI21 1234 5600 0007 85')).toBe(true);
    expect(isIban('FI21 1234 5600 0007 86')).toBe(false);
  });
});
