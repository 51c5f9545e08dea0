/** Keys, and what they do. */
export type ShortcutRow = readonly [keys: string, what: string];

export function ShortcutTable({ rows }: { readonly rows: readonly ShortcutRow[] }) {
  return (
    <table class="shortcuts">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, what]) => (
          <tr key={keys}>
            <td>
              <kbd>{keys}</kbd>
            </td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
