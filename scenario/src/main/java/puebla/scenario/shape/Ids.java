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

/**
 * The entry index: the entries of all files that could be read, by id. An index is a position in the order of the file.
 */
public final class Ids {
    private final Map<Sheet, Map<String, Integer>> indices = new EnumMap<>(Sheet.class);
    private final Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Row> roots = new EnumMap<>(Sheet.class);

    /** Returns a copy in which other content replaces the entries of some files. */
    public Ids with(Map<Sheet, Node.Fields> others) {
        var ids = new Ids();
        ids.indices.putAll(indices);
        ids.rows.putAll(rows);
        ids.roots.putAll(roots);
        others.forEach((sheet, root) -> ids.take(sheet, root, new Problems()));
        return ids;
    }

    /**
     * Adds the entries of a file. A duplicate id is a problem. A file whose list is longer than any valid list counts
     * as unreadable.
     */
    public void take(Sheet sheet, Node.Fields root, Problems problems) {
        boolean usable = root.at(sheet.id()) instanceof Node.Items items && items.items().size() <= Limits.ROUTES;
        if (sheet.list() && !usable) {
            return; // the schema validator reports this; references to the file are then not validated
        }
        roots.put(sheet, new Row(root));
        var index = new LinkedHashMap<String, Integer>();
        var entries = new ArrayList<Row>();
        if (sheet.list()) {
            for (Row row : new Row(root).rows(sheet.id())) {
                row.maybeText(sheet.key()).ifPresent(id -> {
                    Integer earlier = index.putIfAbsent(id, entries.size());
                    if (earlier != null) {
                        problems.add(row.spot(sheet.key()), "duplicate " + sheet.entry() + " '" + id + "'",
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

    /** Reports whether a file could be read. If not, references to it cannot be validated. */
    public boolean known(Sheet sheet) {
        return roots.containsKey(sheet);
    }

    public boolean has(Sheet sheet, String id) {
        return of(sheet).contains(id);
    }

    public Set<String> of(Sheet sheet) {
        return indices.getOrDefault(sheet, Map.of()).keySet();
    }

    /** Returns the entries of a file in order, or an empty list if it could not be read. */
    public List<Row> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Returns the root of a file, if it could be read. */
    public java.util.Optional<Row> root(Sheet sheet) {
        return java.util.Optional.ofNullable(roots.get(sheet));
    }

    public java.util.Optional<Row> row(Sheet sheet, String id) {
        Integer index = indices.getOrDefault(sheet, Map.of()).get(id);
        return index == null ? java.util.Optional.empty() : java.util.Optional.of(rows(sheet).get(index));
    }

    /**
     * Returns the index of an entry. The files must be valid.
     *
     * @throws IllegalStateException
     *             if no entry has this id
     */
    public int index(Sheet sheet, String id) {
        Integer index = indices.getOrDefault(sheet, Map.of()).get(id);
        if (index == null) {
            throw new IllegalStateException("unknown " + sheet.entry() + " '" + id + "'");
        }
        return index;
    }

    /** Returns the index of the entry that a key of a row names, or −1 if the key is absent. */
    public int index(Sheet sheet, Row row, String key) {
        return row.maybeText(key).map(id -> index(sheet, id)).orElse(-1);
    }

    /** Returns all ids of several files. */
    public Collection<String> union(Sheet... sheets) {
        var all = new ArrayList<String>();
        for (Sheet sheet : sheets) {
            all.addAll(of(sheet));
        }
        return all;
    }
}
