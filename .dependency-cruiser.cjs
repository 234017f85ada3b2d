/**
 * The arrows of the house (ARCHITECTURE.md): rules <- words <- office, desk, demo; slices of the
 * office read earlier ones only; no cycles. tests/architecture shows that each rule bites.
 */
const SLICES = [
  'areas', 'staff', 'audit-trail', 'occupations', 'jobseekers', 'job-search', 'interviews', 'employment-plans',
  'search-obligation', 'seeker-profiles', 'benefit-share', 'worklist', 'messages', 'appointments', 'employers', 'vacancies', 'matching', 'presentations', 'employer-portal',
  'occupational-mobility', 'start-ups', 'joint-training', 'international-recruitment', 'team',
  'disclosure', 'indicators',
  'figures', 'registers', 'labour-balance', 'workforce-answers', 'cost-sharing', 'forecasts', 'scenarios', 'budget', 'surveys', 'data-quality', 'publications', 'imports',
];

/** A slice may not reach a later one; what travels back travels as an event. */
const sliceRules = SLICES.flatMap((slice, index) => {
  const later = SLICES.slice(index + 1);
  return later.length === 0 ? [] : [{
    name: `slice-order-${slice}`,
    comment: `${slice} comes before ${later.join(', ')}: emit an event instead`,
    severity: 'error',
    from: { path: `^packages/office/src/${slice}/` },
    to: { path: `^packages/office/src/(${later.join('|')})/` },
  }];
});

/** What a slice shows to others: its contract, and what later slices may read of earlier ones. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one subject, or have their border in the wrong place',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-are-pure',
      comment: 'packages/rules imports nothing outside itself',
      severity: 'error',
      from: { path: '^packages/rules/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/rules/src' },
    },
    {
      name: 'words-know-rules-only',
      severity: 'error',
      from: { path: '^packages/words/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(words|rules)/src' },
    },
    {
      name: 'desk-reads-contracts-only',
      comment: 'of the office the desk may import types of contract.ts, routes and refusals, nothing that runs',
      severity: 'error',
      from: { path: '^packages/desk/src', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^packages/office/src',
        pathNot: '^packages/office/src/((platform/)?[^/]+/(contract|[a-z-]+-contract)\\.ts|platform/(platform|access-scope|http/(refusal|route))\\.ts)$',
      },
    },
    {
      name: 'demo-does-not-use-the-office-inside',
      comment: 'the demo makes rows; of the office it may use the platform',
      severity: 'error',
      from: { path: '^packages/demo/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(desk/|office/src/(?!platform/|areas/))' },
    },
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      from: { path: '^packages/office/src/platform', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(office/src/(?!platform/)|demo|desk)' },
    },
    {
      name: 'design-knows-no-office',
      comment: 'design/ has no fetch and no employment words',
      severity: 'error',
      from: { path: '^packages/desk/src/design' },
      to: { path: '^packages/(office/|rules/|desk/src/(?!design/))' },
    },
    ...sliceRules,
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'], conditionNames: ['import', 'node'], exportsFields: ['exports'] },
  },
};
