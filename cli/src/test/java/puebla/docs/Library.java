package puebla.docs;

import java.util.Comparator;
import java.util.Locale;

/**
 * A third-party library or tool, as a row of {@code docs/licences.md}. Sorted by name, then by coordinates and version.
 */
record Library(String name, String coordinates, String version, String licence) implements Comparable<Library> {
    private static final Comparator<Library> ORDER =
            Comparator.comparing((Library library) -> library.name().toLowerCase(Locale.ROOT))
                    .thenComparing(Library::coordinates).thenComparing(Library::version)
                    .thenComparing(Library::licence);

    String row() {
        String code = '`' + coordinates + '`';
        String title = name.equals(coordinates) ? code : name.replace("|", "\\|") + " (" + code + ")";
        return "| " + title + " | " + version + " | " + licence + " |\n";
    }

    @Override
    public int compareTo(Library other) {
        return ORDER.compare(this, other);
    }
}
