export default function CommandPalette(_props: { readonly onClose: () => void; readonly onKeys: () => void }) {
  return null;
}
