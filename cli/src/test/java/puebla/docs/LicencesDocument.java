package puebla.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The text of {@code docs/licences.md}: every third-party library and tool of the build, with its version and licence.
 */
final class LicencesDocument {
    static final String UPDATE =
            "mvn test -Dtest=LicencesTest -Dsurefire.failIfNoSpecifiedTests=false -Dpuebla.docs.write=true";

    private static final String BENCH = "bench";
    private static final String BENCH_HEADING = "### Libraries of module `bench` only\n";
    private static final String NEXT_HEADING = "### npm packages";
    private static final String PAGE_LOCK = "web/page/package-lock.json";
    private static final String TESTS_LOCK = "web/src/test/npm/package-lock.json";

    private final StringBuilder text = new StringBuilder();

    private LicencesDocument() {
    }

    /**
     * Returns the text.
     *
     * @param home the root of the project
     * @param present the present text. Its section about module {@code bench} is kept if this build does not
     *            include that module.
     * @throws IllegalStateException if a list is missing or a licence is unknown
     */
    static String of(Path home, String present) throws IOException {
        var licences = new LicenceNames(home);
        var lists = new LibraryLists(home, licences);
        var runTime = new TreeSet<Library>();
        var compileOnly = new TreeSet<Library>();
        var tests = new TreeSet<Library>();
        for (String module : lists.modules()) {
            if (!module.equals(BENCH)) {
                runTime.addAll(list(lists, module, "run-time"));
                compileOnly.addAll(list(lists, module, "compile-only"));
                tests.addAll(list(lists, module, "test"));
            }
        }
        compileOnly.removeAll(runTime);
        tests.removeAll(runTime);
        tests.removeAll(compileOnly);

        var document = new LicencesDocument();
        document.head();
        document.text.append("\n## Libraries at run time\n\n");
        document.table(runTime);
        document.text.append("\n## Web page\n\n`").append(PAGE_LOCK).append("` lists these npm packages.\n\n");
        document.table(lists.ofNpm(PAGE_LOCK, LibraryLists::forPage));

        document.text.append("\n## Tests and measurements only\n\n### Libraries of the tests\n\n");
        document.table(tests);
        document.text.append('\n');
        var bench = lists.ofModule(BENCH, "run-time");
        if (bench.isPresent()) {
            var only = new TreeSet<>(bench.get());
            only.addAll(list(lists, BENCH, "compile-only"));
            only.addAll(list(lists, BENCH, "test"));
            only.removeAll(runTime);
            only.removeAll(compileOnly);
            only.removeAll(tests);
            document.text.append(BENCH_HEADING).append('\n');
            document.table(only);
            document.text.append('\n');
        } else {
            document.text.append(benchSection(present));
        }
        document.text.append(NEXT_HEADING).append(" that build or test the page\n\n");
        var platforms = lists.ofNpm(PAGE_LOCK, LibraryLists::forSomePlatforms);
        platforms.addAll(lists.ofNpm(TESTS_LOCK, LibraryLists::forSomePlatforms));
        document.text
                .append("Packages for some platforms only, such as the programs of esbuild, are left out. Their licences: ")
                .append(platforms.stream().map(Library::licence).distinct().sorted().collect(joining(", ")))
                .append(".\n\n");
        var npm = lists.ofNpm(PAGE_LOCK, LibraryLists::forBuild);
        npm.addAll(lists.ofNpm(TESTS_LOCK, lock -> !LibraryLists.forSomePlatforms(lock)));
        document.table(npm);

        document.text.append("\n## Build tools\n\nThe libraries that the tools require are left out.\n\n");
        var tools = lists.tools();
        tools.addAll(compileOnly);
        document.table(tools);

        if (bench.isPresent() && !licences.unused().isEmpty()) {
            throw new IllegalStateException("""
                    invalid build/licences.properties: no library needs %s
                      fix: delete the entries""".formatted(licences.unused()));
        }
        return document.text.toString();
    }

    private void head() {
        text.append("""
                # Licences

                Puebla is under the Apache License 2.0 ([LICENSE](../LICENSE)). It uses the libraries and tools below, which
                Maven and npm download. For the data see [licences-data.md](licences-data.md).

                A test of the build generates this file and fails when the file is out of date. This command updates it:

                ```
                """).append(UPDATE).append("""

                ```

                Licences are SPDX expressions. `build/licences.properties` contains those that Maven and npm do not state exactly.
                """);
    }

    private void table(Collection<Library> libraries) {
        text.append("| library | version | licence |\n|---|---|---|\n");
        libraries.forEach(library -> text.append(library.row()));
    }

    private static SortedSet<Library> list(LibraryLists lists, String module, String scope) throws IOException {
        return lists.ofModule(module, scope).orElseThrow(() -> new IllegalStateException("""
                missing list of libraries: '%s/target/third-party/%s.tsv' (expected a file newer than every pom.xml)
                  fix: mvn -pl cli -am test -Dtest=LicencesTest -Dsurefire.failIfNoSpecifiedTests=false"""
                .formatted(module, scope)));
    }

    private static String benchSection(String present) {
        int begin = present.indexOf(BENCH_HEADING);
        int end = present.indexOf(NEXT_HEADING);
        return begin < 0 || end < begin ? BENCH_HEADING : present.substring(begin, end);
    }
}
