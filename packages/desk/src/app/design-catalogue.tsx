export function DesignCatalogue() {
  return null;
}
