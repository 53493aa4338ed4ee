package puebla.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns the licence names that libraries state into SPDX identifiers. {@code build/licences.properties} overrides the
 * statement of a library.
 */
final class LicenceNames {
    private static final String OVERRIDES = "build/licences.properties";

    /**
     * Identifiers and expressions that libraries state as such. An expression with OR leaves the choice to the user.
     */
    private static final Set<String> IDS =
            Set.of("AFL-3.0", "Apache-2.0", "BSD-3-Clause", "EPL-2.0", "ISC", "MIT", "MIT OR Apache-2.0",
                    "MIT OR CC0-1.0", "MPL-2.0", "Python-2.0", "Unicode-3.0", "Unlicense");

    /** Other spellings, in lower case. Only names that state exactly one licence belong here: not "BSD", not "GPL". */
    private static final Map<String, String> SPELLINGS = Map.of(
            "academic free license, version 3.0", "AFL-3.0",
            "apache 2.0", "Apache-2.0",
            "apache license version 2.0", "Apache-2.0",
            "apache license, version 2.0", "Apache-2.0",
            "the apache license, version 2.0", "Apache-2.0",
            "the apache software license, version 2.0", "Apache-2.0",
            "eclipse public license v2.0", "EPL-2.0",
            "gnu general public license (gpl), version 2, with the classpath exception",
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "mit license", "MIT",
            "the mit license", "MIT");

    private final Properties overrides = new Properties();
    private final Set<String> used = new TreeSet<>();

    LicenceNames(Path home) throws IOException {
        try (var reader = Files.newBufferedReader(home.resolve(OVERRIDES))) {
            overrides.load(reader);
        }
    }

    /**
     * Returns the licence of a library as an SPDX expression.
     *
     * @param coordinates group and artifact, or {@code npm:} and the name of the package
     * @param stated the licence names that the library states
     * @throws IllegalStateException if nobody has overridden a name that is missing, unknown or one of several
     */
    String of(String coordinates, List<String> stated) {
        String group = coordinates.split(":", 2)[0];
        for (String key : List.of(coordinates, group)) {
            String override = overrides.getProperty(key);
            if (override != null) {
                used.add(key);
                return override;
            }
        }
        if (stated.size() == 1) {
            String name = stated.getFirst().replaceFirst("^\\((.*)\\)$", "$1");
            String id = IDS.contains(name) ? name : SPELLINGS.get(name.toLowerCase(Locale.ROOT));
            if (id != null) {
                return id;
            }
        }
        throw new IllegalStateException(
                """
                unknown licence: '%s' of %s (expected one name that puebla.docs.LicenceNames maps to SPDX)
                  fix: read the licence; then add its name to LicenceNames, or add '%s=SPDX-ID' and the evidence to %s"""
                        .formatted(String.join(", ", stated), coordinates, coordinates.replace(":", "\\:"), OVERRIDES));
    }

    /** Returns the overrides that no library has needed so far. */
    Set<String> unused() {
        var unused = new TreeSet<>(overrides.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }
}
