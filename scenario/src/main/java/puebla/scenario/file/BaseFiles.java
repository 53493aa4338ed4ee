package puebla.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.SubmodelList;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.source.BaseResources;
import puebla.scenario.source.Node;
import puebla.scenario.source.ScenarioBytes;

/**
 * The files of defaults that scenarios share: {@code base/<submodel>/…} for each submodel, and {@code base/…} for what
 * belongs to no submodel. A loaded scenario contains those of the submodels that it lists: from its own folder, or
 * else from the class path.
 */
public final class BaseFiles {
    private static final String FOLDER = "base/";
    /** Name in place of a submodel's for the files that belong to no submodel. */
    static final String OF_ALL = "";

    private BaseFiles() {}

    /** Returns the names of all files of defaults that a scenario can have. */
    public static List<String> names() {
        var names = new ArrayList<>(names(OF_ALL));
        Submodels.all().ids().forEach(submodel -> names.addAll(names(submodel)));
        return names;
    }

    private static List<String> names(String submodel) {
        var names = new ArrayList<String>();
        for (ScenarioFile file : BaseMerge.MERGED) {
            if (BaseMerge.allowed(file, submodel)) {
                names.add(name(submodel, file.file()));
            }
        }
        Arrays.stream(Language.values()).forEach(language -> names.add(name(submodel, TextsFiles.file(language))));
        return names;
    }

    /** Returns the name of a file of defaults in a scenario. */
    static String name(String submodel, String file) {
        return FOLDER + (submodel.isEmpty() ? "" : submodel + "/") + file;
    }

    /** Returns the submodels of whose files a scenario has defaults, in order; {@link #OF_ALL} is the first. */
    static List<String> owners(SubmodelList listed) {
        var owners = new ArrayList<>(List.of(OF_ALL));
        owners.addAll(listed.ids());
        return owners;
    }

    /**
     * Adds the defaults of the listed submodels to the files of a scenario. Its own files of defaults stay. One of an
     * unlisted submodel is a problem.
     */
    public static ScenarioBytes complete(ScenarioBytes own, SubmodelList listed, Diagnostics diagnostics) {
        for (String submodel : Submodels.all().ids()) {
            if (!listed.has(submodel)) {
                names(submodel).stream().filter(own.present()::contains)
                        .forEach(name -> diagnostics.add(SourceLocation.whole(name),
                                "invalid file: it belongs to the submodel " + submodel
                                        + ", which scenario.yaml does not list",
                                "remove the file, or list the submodel."));
            }
        }
        var files = new TreeMap<>(own.files());
        var present = new TreeSet<>(own.present());
        for (String submodel : owners(listed)) {
            for (String name : names(submodel)) {
                if (!own.present().contains(name)) {
                    BaseResources.content(name).ifPresent(content -> {
                        files.put(name, content);
                        present.add(name);
                    });
                }
            }
        }
        return new ScenarioBytes(files, present);
    }

    /**
     * Returns the texts of a language: those of a scenario, and for every other path the default.
     *
     * @param read
     *            reads a file of the scenario, if it exists
     * @param own
     *            texts of the scenario itself
     */
    public static Optional<Node> texts(Language language, Optional<Node> own, SubmodelList listed,
            Function<String, Optional<Node>> read) {
        var trees = new ArrayList<Node>();
        for (String submodel : owners(listed)) {
            read.apply(name(submodel, TextsFiles.file(language))).ifPresent(trees::add);
        }
        own.ifPresent(trees::add);
        return trees.stream().reduce(BaseFiles::overlaid);
    }

    /** Returns a tree with the leaves of two; those of the second win. */
    private static Node overlaid(Node base, Node over) {
        if (!(base instanceof Node.Mapping below && over instanceof Node.Mapping above)) {
            return over;
        }
        var entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> entries.merge(key, entry,
                (one, other) -> new Node.Entry(other.key(), overlaid(one.value(), other.value()))));
        return new Node.Mapping(above.location(), entries);
    }
}
