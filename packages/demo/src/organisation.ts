export type NationalArea = {
  readonly areaId: number;
  readonly name: { readonly fi: string };
  readonly municipalities: readonly string[];
};

/** What the invented register needs to know of an area's organisation: its own folder under areas/. */
export type DemoArea = {
  readonly areaId: number;
  readonly units: readonly { readonly code: string; readonly municipalities: readonly string[] }[];
  readonly servicePoints: readonly DemoServicePoint[];
  readonly staff: readonly DemoStaff[];
};

export type DemoServicePoint = {
  readonly code: string;
  readonly municipality: string;
  readonly kind: string;
  readonly opening: readonly { readonly weekdays: readonly number[] }[];
  readonly visitIntervalWeeks?: number | undefined;
  readonly firstVisit?: string | undefined;
  readonly rooms: readonly { readonly code: string; readonly capacity: number }[];
};

export type DemoStaff = {
  readonly staffId: string;
  readonly unit: string;
  readonly roles: readonly string[];
  readonly specialisation: string;
  readonly languages: readonly string[];
  readonly customerFacing: boolean;
  readonly municipality?: string | undefined;
  readonly servicePoint?: string | undefined;
  readonly exampleLoad?: number | undefined;
};

export function coachesOf(area: DemoArea): readonly DemoStaff[] {
  return area.staff.filter((person) => person.customerFacing && person.roles.includes('coach'));
}
