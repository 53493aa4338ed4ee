package puebla.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import puebla.kernel.scenario.SubmodelList;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.file.BaseFiles;
import puebla.scenario.file.BaseMerge;
import puebla.scenario.file.ScenarioFiles;
import puebla.scenario.file.SubmodelsCheck;
import puebla.scenario.file.TextsFiles;
import puebla.scenario.override.Change;
import puebla.scenario.override.ClaimChanges;
import puebla.scenario.override.LeverChanges;
import puebla.scenario.override.OverrideApplier;
import puebla.scenario.override.OverrideEffects;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;
import puebla.scenario.source.ParsedScenarioCache;
import puebla.scenario.source.ScenarioBytes;
import puebla.scenario.source.ScenarioFolder;
import puebla.scenario.source.ScenarioSource;

/** Loads scenarios from folders and from bytes. */
public final class Scenarios {
    private Scenarios() {}

    /** Loads the scenario of a folder without overrides. Does not check the patterns of the texts. */
    public static Loading load(Path folder) {
        return load(folder, List.of());
    }

    /** Loads the scenario of a folder and applies overrides. Does not check the patterns of the texts. */
    public static Loading load(Path folder, List<Change> changes) {
        return load(new ScenarioFolder(folder), changes, MessageSyntax.UNCHECKED);
    }

    /**
     * Loads a scenario and applies overrides.
     *
     * @param syntax
     *            checks the patterns of the texts: their braces and brackets, and that a translation has words of its
     *            language and no arguments that the text of the main language lacks
     * @return the scenario, or all problems of the files and of the overrides
     */
    public static Loading load(ScenarioSource source, List<Change> changes, MessageSyntax syntax) {
        var diagnostics = new Diagnostics();
        Optional<ScenarioBytes> own = source.read(requiredFiles(), optionalFiles(), diagnostics);
        if (own.isEmpty()) {
            return new Loading.Invalid(diagnostics.inReadingOrder());
        }
        var cacheOfOwn = ParsedScenarioCache.of(own.get().hash());
        Optional<Node.Mapping> identity = identity(own.get(), cacheOfOwn);
        if (identity.isPresent() && !soundList(identity.get(), diagnostics)) {
            return new Loading.Invalid(diagnostics.inReadingOrder());
        }
        SubmodelList listed = index(trees(identity), new Diagnostics()).submodels();
        ScenarioBytes files = BaseFiles.complete(own.get(), listed, diagnostics);
        String hash = files.hash();
        var cache = cacheOfOwn.ifOf(hash);
        // texts are half of the input: a second thread reads them
        var inTexts = new Diagnostics();
        var reading = CompletableFuture.supplyAsync(() -> messages(files, listed, cache, syntax, inTexts));
        Map<ScenarioFile, Node.Mapping> trees = trees(files, cache, diagnostics);
        BaseMerge.into(trees, file -> tree(files, cache, file, diagnostics), listed, diagnostics);
        return load(trees, changes, files, hash, reading, inTexts, diagnostics);
    }

    /**
     * Validates parsed files with overrides and converts them.
     *
     * @param trees
     *            the parsed files; overrides change them
     * @param files
     *            the files as they are, with the defaults
     * @param hash
     *            their hash
     * @param inTexts
     *            receives the problems of the texts while they are read
     * @param diagnostics
     *            problems of reading the files
     */
    static Loading load(Map<ScenarioFile, Node.Mapping> trees, List<Change> changes, ScenarioBytes files, String hash,
            CompletableFuture<MessageCatalog> reading, Diagnostics inTexts, Diagnostics diagnostics) {
        var original = new FilesBeforeOverrides(changes.isEmpty() ? Map.of() : trees);
        EntryIndex before = index(trees, new Diagnostics());
        refuseMissing(files, before, diagnostics);
        ClaimChanges.check(trees, before, diagnostics);
        LeverChanges.check(trees, before, diagnostics);
        OverrideEffects effects = OverrideApplier.apply(changes, before, diagnostics);
        EntryIndex index = check(trees, diagnostics);
        MessageCatalog messages = reading.join();
        diagnostics.addAll(inTexts);
        if (!diagnostics.none()) {
            return new Loading.Invalid(original.attribute(changes, diagnostics.inReadingOrder()));
        }
        return new Loading.Loaded(ScenarioFiles.scenario(index, effects.levers(), effects.forced()),
                ScenarioFiles.metadata(index, hash, messages, effects.forced(), effects.fixed(), effects.turned()),
                files, diagnostics.untranslated());
    }

    /** Validates parsed files, to which overrides have been applied. */
    static EntryIndex check(Map<ScenarioFile, Node.Mapping> files, Diagnostics diagnostics) {
        EntryIndex index = index(files, diagnostics);
        for (var file : files.entrySet()) {
            new SchemaValidator(index, diagnostics, file.getKey().dated()).check(file.getValue(),
                    ScenarioFiles.schemaOf(file.getKey()), file.getKey().file());
        }
        ScenarioFiles.check(index, diagnostics);
        return index;
    }

    /**
     * Stores the parsed files of a folder in the cache that {@link #load} reads first. Stores nothing if the scenario
     * is invalid. A later load of the same files does not check the patterns of the texts again.
     *
     * @param syntax
     *            checks the patterns of the texts
     * @throws IOException
     *             if the cache cannot be written
     */
    public static void writeCache(Path folder, MessageSyntax syntax) throws IOException {
        if (load(new ScenarioFolder(folder), List.of(), syntax) instanceof Loading.Loaded loaded) {
            var own = new ScenarioFolder(folder).read(requiredFiles(), optionalFiles(), new Diagnostics());
            ParsedScenarioCache.keep(own.orElse(loaded.files()).hash(), loaded.files());
        }
    }

    private static List<String> requiredFiles() {
        return Arrays.stream(ScenarioFile.values()).filter(file -> SubmodelsCheck.ownersOf(file).isEmpty())
                .map(ScenarioFile::file).toList();
    }

    private static List<String> optionalFiles() {
        return Stream.of(TextsFiles.files().stream(), ofSubmodels().map(ScenarioFile::file),
                BaseFiles.names().stream()).flatMap(names -> names).toList();
    }

    /** Returns the files that a scenario has only with a certain submodel. */
    private static Stream<ScenarioFile> ofSubmodels() {
        return Arrays.stream(ScenarioFile.values()).filter(file -> !SubmodelsCheck.ownersOf(file).isEmpty());
    }

    private static void refuseMissing(ScenarioBytes files, EntryIndex index, Diagnostics diagnostics) {
        ofSubmodels().filter(file -> SubmodelsCheck.ownersOf(file).stream().anyMatch(index.submodels()::has)
                && !files.present().contains(file.file()))
                .forEach(file -> diagnostics.add(SourceLocation.whole(file.file()),
                        "missing file of the submodel " + Suggestions.orList(SubmodelsCheck.ownersOf(file)),
                        "create the file, or remove the submodel from scenario.yaml."));
    }

    /** Returns scenario.yaml, if it is a mapping. Its problems are reported when all files are read. */
    private static Optional<Node.Mapping> identity(ScenarioBytes own, ParsedScenarioCache cache) {
        return tree(own, cache, ScenarioFile.SCENARIO.file(), new Diagnostics())
                .filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    private static Map<ScenarioFile, Node.Mapping> trees(Optional<Node.Mapping> identity) {
        return identity.map(root -> Map.of(ScenarioFile.SCENARIO, root)).orElse(Map.of());
    }

    /**
     * Checks the list of submodels first. While it is wrong, it is unknown what the other files need, so that only the
     * problems of scenario.yaml are reported.
     */
    private static boolean soundList(Node.Mapping identity, Diagnostics diagnostics) {
        var inIdentity = new Diagnostics();
        EntryIndex index = index(trees(Optional.of(identity)), inIdentity);
        if (SubmodelsCheck.soundList(index, inIdentity)) {
            return true;
        }
        new SchemaValidator(index, inIdentity, ScenarioFile.SCENARIO.dated()).check(identity,
                ScenarioFiles.schemaOf(ScenarioFile.SCENARIO), ScenarioFile.SCENARIO.file());
        diagnostics.addAll(inIdentity);
        return false;
    }

    private static Map<ScenarioFile, Node.Mapping> trees(ScenarioBytes files, ParsedScenarioCache cache,
            Diagnostics diagnostics) {
        Map<ScenarioFile, Node.Mapping> trees = new EnumMap<>(ScenarioFile.class);
        for (ScenarioFile file : ScenarioFile.values()) {
            tree(files, cache, file.file(), diagnostics).ifPresent(root -> {
                if (root instanceof Node.Mapping mapping) {
                    trees.put(file, mapping);
                } else {
                    diagnostics.add(root.location(), "invalid file content: " + root.kind() + " (expected a mapping)",
                            "write a mapping: " + file.id() + ": with the entries below it.");
                }
            });
        }
        return trees;
    }

    private static MessageCatalog messages(ScenarioBytes files, SubmodelList submodels, ParsedScenarioCache cache,
            MessageSyntax syntax, Diagnostics diagnostics) {
        Optional<LanguageList> languages = languages(files, cache);
        Map<Language, Node> trees = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String file = TextsFiles.file(language);
            if (!files.present().contains(file)) {
                continue;
            }
            if (languages.filter(listed -> !listed.has(language)).isPresent()) {
                diagnostics.add(SourceLocation.whole(file), languages.get().unlisted(language),
                        "remove the file, or add " + language.id() + " to languages in scenario.yaml.");
            } else {
                tree(files, cache, file, diagnostics).ifPresent(tree -> trees.put(language, tree));
            }
        }
        var lacking = languages.map(LanguageList::main).filter(main -> !trees.isEmpty()
                && !files.present().contains(TextsFiles.file(main)));
        lacking.ifPresent(main -> diagnostics.add(SourceLocation.whole(TextsFiles.file(main)),
                "missing file with the texts in " + main.english() + " (" + main.id()
                        + "), the main language of the scenario",
                "create the file; the other languages have the same keys."));
        for (Language language : languages.orElse(LanguageList.EVERY).all()) {
            BaseFiles.texts(language, Optional.ofNullable(trees.get(language)), submodels,
                    file -> tree(files, cache, file, diagnostics)).ifPresent(tree -> trees.put(language, tree));
        }
        // the same texts were checked before they were cached
        return TextsFiles.read(trees, lacking.isPresent() ? Optional.empty() : languages,
                cache.isEmpty() ? syntax : MessageSyntax.UNCHECKED, diagnostics);
    }

    /** Returns the languages of scenario.yaml. The texts are read while the other files are, so it is parsed twice. */
    private static Optional<LanguageList> languages(ScenarioBytes files, ParsedScenarioCache cache) {
        return index(trees(identity(files, cache)), new Diagnostics()).languages();
    }

    private static Optional<Node> tree(ScenarioBytes files, ParsedScenarioCache cache, String file,
            Diagnostics diagnostics) {
        return cache.tree(file).or(() -> files.tree(file, diagnostics));
    }

    static EntryIndex index(Map<ScenarioFile, Node.Mapping> files, Diagnostics diagnostics) {
        var index = new EntryIndex();
        files.forEach((file, root) -> index.take(file, root, diagnostics));
        return index;
    }
}
