package puebla.scenario.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.tree.Node;

/** The entries of the sheets that were read, by id; an index is a place in the sheet's order. */
public final class Ids {
    private final Map<Sheet, Map<String, Integer>> indices = new EnumMap<>(Sheet.class);
    private final Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Row> roots = new EnumMap<>(Sheet.class);

    /** The same entries, and others in place of those of some sheets. */
    public Ids with(Map<Sheet, Node.Fields> others) {
        var ids = new Ids();
        ids.indices.putAll(indices);
        ids.rows.putAll(rows);
        ids.roots.putAll(roots);
        others.forEach((sheet, root) -> ids.take(sheet, root, new Problems()));
        return ids;
    }

    /** Takes in a sheet; a repeated id is a problem. */
    public void take(Sheet sheet, Node.Fields root, Problems problems) {
        if (sheet.list() && !(root.at(sheet.id()) instanceof Node.Items)) {
            return; // its shape is wrong, which is said once; nothing that refers to it is judged
        }
        roots.put(sheet, new Row(root));
        var index = new LinkedHashMap<String, Integer>();
        var entries = new ArrayList<Row>();
        if (sheet.list()) {
            for (Row row : new Row(root).rows(sheet.id())) {
                row.maybeText(sheet.key()).ifPresent(id -> {
                    Integer earlier = index.putIfAbsent(id, entries.size());
                    if (earlier != null) {
                        problems.add(row.spot(sheet.key()), "the " + sheet.entry() + " '" + id + "' stands twice",
                                "give one of them another " + sheet.key() + "; the first is at "
                                        + entries.get(earlier).spot() + ".");
                    }
                });
                entries.add(row);
            }
        }
        indices.put(sheet, index);
        rows.put(sheet, entries);
    }

    /** Whether the sheet could be read; when not, what refers to it cannot be judged. */
    public boolean known(Sheet sheet) {
        return roots.containsKey(sheet);
    }

    public boolean has(Sheet sheet, String id) {
        return of(sheet).contains(id);
    }

    public Set<String> of(Sheet sheet) {
        return indices.getOrDefault(sheet, Map.of()).keySet();
    }

    /** Entries of a sheet in order; empty when it could not be read. */
    public List<Row> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** The sheet as a whole. */
    public java.util.Optional<Row> root(Sheet sheet) {
        return java.util.Optional.ofNullable(roots.get(sheet));
    }

    public java.util.Optional<Row> row(Sheet sheet, String id) {
        Integer index = indices.getOrDefault(sheet, Map.of()).get(id);
        return index == null ? java.util.Optional.empty() : java.util.Optional.of(rows(sheet).get(index));
    }

    /** Index of an entry; for checked files only. */
    public int index(Sheet sheet, String id) {
        Integer index = indices.getOrDefault(sheet, Map.of()).get(id);
        if (index == null) {
            throw new IllegalStateException("no " + sheet.entry() + " '" + id + "'");
        }
        return index;
    }

    /** Index of the entry that a row names, −1 when it names none. */
    public int index(Sheet sheet, Row row, String key) {
        return row.maybeText(key).map(id -> index(sheet, id)).orElse(-1);
    }

    /** All ids of several sheets. */
    public Collection<String> union(Sheet... sheets) {
        var all = new ArrayList<String>();
        for (Sheet sheet : sheets) {
            all.addAll(of(sheet));
        }
        return all;
    }
}
