package puebla.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import puebla.scenario.book.Language;
import puebla.scenario.book.Sheet;
import puebla.scenario.book.Texts;
import puebla.scenario.change.Change;
import puebla.scenario.change.ChangeDesk;
import puebla.scenario.change.ClaimChanges;
import puebla.scenario.change.LeverChanges;
import puebla.scenario.change.Settings;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.topic.TextsFiles;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;
import puebla.scenario.tree.Pressed;
import puebla.scenario.tree.ScenarioFolder;

/** Loads scenario folders. */
public final class Scenarios {
    private Scenarios() {}

    /** Loads the scenario of a folder without overrides. */
    public static Loading load(Path folder) {
        return load(folder, List.of());
    }

    /**
     * Loads the scenario of a folder and applies overrides.
     *
     * @return the scenario, or all problems of the files and of the overrides
     */
    public static Loading load(Path folder, List<Change> changes) {
        var problems = new Problems();
        Optional<ScenarioFolder> files = ScenarioFolder.read(folder, requiredFiles(), optionalFiles(), problems);
        if (files.isEmpty()) {
            return new Loading.Refused(problems.inReadingOrder());
        }
        String hash = files.get().hash();
        var pressed = Pressed.of(hash);
        // texts are half of the input: a second thread reads them
        var inTexts = new Problems();
        var reading = CompletableFuture.supplyAsync(() -> texts(files.get(), pressed, inTexts));
        Map<Sheet, Node.Fields> sheets = sheets(files.get(), pressed, problems);
        return load(sheets, changes, hash, reading, inTexts, problems);
    }

    /**
     * Validates parsed files with overrides and converts them.
     *
     * @param sheets
     *            the parsed files; overrides change them
     * @param inTexts
     *            receives the problems of the texts while they are read
     * @param problems
     *            problems of reading the files
     */
    static Loading load(Map<Sheet, Node.Fields> sheets, List<Change> changes, String hash,
            CompletableFuture<Texts> reading, Problems inTexts, Problems problems) {
        var original = new Originals(changes.isEmpty() ? Map.of() : sheets);
        ClaimChanges.check(sheets, ids(sheets, new Problems()), problems);
        LeverChanges.check(sheets, ids(sheets, new Problems()), problems);
        Settings settings = ChangeDesk.apply(changes, ids(sheets, new Problems()), problems);
        Ids ids = check(sheets, problems);
        Texts texts = reading.join();
        problems.addAll(inTexts);
        if (!problems.none()) {
            return new Loading.Refused(original.attribute(changes, problems.inReadingOrder()));
        }
        return new Loading.Loaded(Topics.scenario(ids, settings.levers(), settings.forced()),
                Topics.book(ids, hash, texts, settings.forced(), settings.fixed(), settings.turned()));
    }

    /** Validates parsed files, to which overrides have been applied. */
    static Ids check(Map<Sheet, Node.Fields> sheets, Problems problems) {
        Ids ids = ids(sheets, problems);
        for (var sheet : sheets.entrySet()) {
            new ShapeCheck(ids, problems, sheet.getKey().dated()).check(sheet.getValue(),
                    Topics.shapeOf(sheet.getKey()), sheet.getKey().file());
        }
        Topics.check(ids, problems);
        return ids;
    }

    /**
     * Copies the files of a scenario, and nothing else that its folder contains. Files that already have the same
     * content are not written again.
     *
     * @param hash
     *            expected hash of the files, as in {@link puebla.scenario.book.ScenarioInfo#hash()}
     * @param to
     *            an existing folder
     * @throws IOException
     *             if a file cannot be read or written, or if the files have another hash
     */
    public static void copy(Path from, String hash, Path to) throws IOException {
        var problems = new Problems();
        Optional<ScenarioFolder> files = ScenarioFolder.read(from, requiredFiles(), optionalFiles(), problems);
        if (files.isEmpty() || !files.get().hash().equals(hash)) {
            throw new IOException("the files of the scenario in " + from + " have changed since they were read");
        }
        files.get().writeTo(to);
    }

    /**
     * Stores the parsed files of a valid folder in the cache that {@link #load} reads first.
     *
     * @throws IOException
     *             if the cache cannot be written
     */
    public static void press(Path folder) throws IOException {
        var problems = new Problems();
        Optional<ScenarioFolder> files = ScenarioFolder.read(folder, requiredFiles(), optionalFiles(), problems);
        if (files.isPresent() && problems.none()) {
            Pressed.keep(files.get());
        }
    }

    private static List<String> requiredFiles() {
        return Arrays.stream(Sheet.values()).map(Sheet::file).toList();
    }

    private static List<String> optionalFiles() {
        return TextsFiles.files();
    }

    private static Map<Sheet, Node.Fields> sheets(ScenarioFolder files, Pressed pressed, Problems problems) {
        Map<Sheet, Node.Fields> sheets = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            tree(files, pressed, sheet.file(), problems).ifPresent(root -> {
                if (root instanceof Node.Fields fields) {
                    sheets.put(sheet, fields);
                } else {
                    problems.add(root.spot(), "invalid file content: " + root.kind() + " (expected a mapping)",
                            "write a mapping: " + sheet.id() + ": with the entries below it.");
                }
            });
        }
        return sheets;
    }

    private static Texts texts(ScenarioFolder files, Pressed pressed, Problems problems) {
        Map<Language, Node> trees = new EnumMap<>(Language.class);
        List<Language> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            String file = TextsFiles.file(language);
            if (files.present().contains(file)) {
                tree(files, pressed, file, problems).ifPresent(tree -> trees.put(language, tree));
            } else {
                missing.add(language);
            }
        }
        if (missing.size() < Language.values().length) {
            missing.forEach(language -> problems.add(Spot.whole(TextsFiles.file(language)),
                    "missing file with the texts in " + language.english() + " (" + language.id() + ")",
                    "create the file with the same keys as " + TextsFiles.file(Language.EN) + "."));
        }
        return TextsFiles.read(trees, problems);
    }

    private static Optional<Node> tree(ScenarioFolder files, Pressed pressed, String file, Problems problems) {
        return pressed.tree(file).or(() -> files.tree(file, problems));
    }

    static Ids ids(Map<Sheet, Node.Fields> sheets, Problems problems) {
        var ids = new Ids();
        sheets.forEach((sheet, root) -> ids.take(sheet, root, problems));
        return ids;
    }
}
