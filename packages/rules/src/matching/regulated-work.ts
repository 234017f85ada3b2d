/**
 * Unit groups of ISCO-08 (as the classification of Statistics Finland uses them) whose work is that of the licensed professions of health care: physicians, dentists,
 * nurses, midwives, pharmacists, physiotherapists, dietitians, speech and occupational therapists, opticians, psychologists, radiographers, laboratory scientists,
 * dental hygienists and technicians (559/1994 2, 4 and 5 §). The act's text was not at hand: likely, not certain. Practical nurses (5321) have a protected
 * title and no licence of their own kind, and are not among them.
 */
const regulated: ReadonlySet<string> = new Set([
  '2211', '2212', '2221', '2222', '2261', '2262', '2264', '2265', '2266', '2267', '2269', '2634', '3211', '3212', '3213', '3214', '3221', '3222', '3251', '3254',
]);

export const isRegulatedHealthWork = (isco: string): boolean => regulated.has(isco);
