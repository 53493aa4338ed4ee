package puebla.scenario.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.catalog.MessageSyntax.Result.Valid;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.MissingTranslation;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.Limits;
import puebla.scenario.source.Node;

/**
 * The files {@code texts/<language>.yaml}: the texts of the event log and the web pages. Each file is a tree of texts
 * with the paths of the main language in every language: {@code events} by event type (and variant), {@code reasons} by
 * feature, and {@code salience}, the rules by event type that select the events of the main line.
 */
public final class TextsFiles {
    private static final Pattern WEB_ADDRESS = Pattern.compile("\\bhttps?:\\S*");
    /** Texts with ids, which are read from the main language and need no translation. */
    private static final String SALIENCE = "salience";
    /** Number of problems after which a misspelt key gets no suggestion. Judgement. */
    private static final int MOST_SUGGESTIONS = 200;

    /**
     * A text of one language.
     *
     * @param parsed
     *            its arguments and words; empty if the text is invalid
     */
    private record Text(Node.Scalar scalar, Optional<Valid> parsed) {}

    private TextsFiles() {}

    public static String file(Language language) {
        return "texts/" + language.id() + ".yaml";
    }

    public static List<String> files() {
        return Arrays.stream(Language.values()).map(TextsFiles::file).toList();
    }

    /**
     * Returns all texts of the given languages. Adds a problem for each difference from the file of the main language;
     * a text without a translation is listed as work to do.
     *
     * @param languages
     *            languages of the scenario; if they are not known, the files are not compared
     * @param syntax
     *            parses the texts; with {@link MessageSyntax#UNCHECKED}, no problem inside a text is found
     */
    public static MessageCatalog read(Map<Language, Node> trees, Optional<LanguageList> languages, MessageSyntax syntax,
            Diagnostics diagnostics) {
        Map<Language, Map<String, Text>> leaves = new EnumMap<>(Language.class);
        trees.forEach((language, tree) -> {
            Map<String, Text> texts = new LinkedHashMap<>();
            collect(tree, "", texts, syntax, diagnostics);
            leaves.put(language, texts);
        });
        Language main = languages.orElse(LanguageList.EVERY).main();
        Map<String, Text> originals = leaves.get(main);
        if (originals != null) {
            languages.ifPresent(listed -> listed.all().stream().filter(language -> language != main)
                    .forEach(language -> compare(language, leaves.getOrDefault(language, Map.of()), main, originals,
                            diagnostics)));
        }
        Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);
        leaves.forEach((language, texts) -> {
            Map<String, String> plain = new TreeMap<>();
            texts.forEach((path, text) -> plain.put(path, text.scalar().text()));
            byLanguage.put(language, plain);
        });
        return new MessageCatalog(main, byLanguage);
    }

    private static void collect(Node node, String path, Map<String, Text> texts, MessageSyntax syntax,
            Diagnostics diagnostics) {
        switch (node) {
            case Node.Mapping map -> map.entries().forEach((key, entry) -> {
                known(path, key, entry.key(), diagnostics);
                collect(entry.value(), path.isEmpty() ? key : path + "." + key, texts, syntax, diagnostics);
            });
            case Node.Scalar scalar when path.isEmpty() -> diagnostics.add(scalar.location(),
                    "invalid file content: a single value (expected a mapping)",
                    "write texts by key: events: {…}, reasons: {…}.");
            case Node.Scalar scalar when texts.size() >= Limits.TEXTS -> {
                if (!diagnostics.full(scalar.location().file())) {
                    diagnostics.add(scalar.location(),
                            "invalid number of texts (expected at most " + Limits.TEXTS + ")",
                            "remove texts.");
                }
            }
            case Node.Scalar scalar when scalar.text().length() > Limits.TEXT || path.length() > Limits.TEXT ->
                    diagnostics.add(scalar.location(),
                            "invalid length of the text " + path + " (expected at most " + Limits.TEXT
                                    + " characters)",
                            "shorten it.");
            case Node.Scalar scalar -> texts.put(path, new Text(scalar, parsed(path, scalar, syntax, diagnostics)));
            case Node.Sequence list -> diagnostics.add(list.location(),
                    "invalid value for " + path + ": a list (expected a text or a mapping)", "write texts by key.");
        }
    }

    private static Optional<Valid> parsed(String path, Node.Scalar scalar, MessageSyntax syntax,
            Diagnostics diagnostics) {
        if (scalar.empty() || scalar.text().isBlank()) {
            diagnostics.add(scalar.location(), "missing text " + path + " (the value is empty)",
                    "write the text.");
        } else if (!scalar.isText()) {
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + path + " (expected a text)",
                    "put it in quotes: \"" + scalar.text() + "\".");
        } else {
            switch (syntax.parse(path, scalar.text())) {
                case Valid valid -> {
                    return Optional.of(valid);
                }
                case MessageSyntax.Result.Invalid invalid -> diagnostics.add(scalar.location(),
                        "invalid pattern " + path + ": " + invalid.fault(), invalid.fix());
            }
        }
        return Optional.empty();
    }

    private static void known(String path, String key, SourceLocation location, Diagnostics diagnostics) {
        String head = key.split("\\.", 2)[0];
        if (path.equals("events") || path.equals(SALIENCE)) {
            var kinds = Submodels.all().events().stream().map(EventType::id).toList();
            if (!kinds.contains(head)) {
                diagnostics.add(location, "unknown kind of event '" + head + "'",
                        Suggestions.advice(head, kinds, "write the id of a kind of event, alone or with .variant."));
            }
        } else if (path.equals("reasons")) {
            var features = Feature.values().stream().map(Feature::id).toList();
            if (!features.contains(key)) {
                diagnostics.add(location, "unknown feature '" + key + "'",
                        Suggestions.advice(key, features, "write the id of a feature of the model."));
            }
        }
    }

    private static void compare(Language language, Map<String, Text> texts, Language main,
            Map<String, Text> originals, Diagnostics diagnostics) {
        Set<String> missing = new TreeSet<>(originals.keySet());
        missing.removeAll(texts.keySet());
        missing.removeIf(path -> path.startsWith(SALIENCE + "."));
        texts.forEach((path, text) -> {
            Text original = originals.get(path);
            SourceLocation location = text.scalar().location();
            if (original == null) {
                List<String> near = diagnostics.count() < MOST_SUGGESTIONS ? Suggestions.to(path, missing) : List.of();
                near.stream().findFirst().ifPresent(missing::remove);
                diagnostics.add(location, "unknown text '" + path + "', not in " + file(main),
                        near.isEmpty() ? "add it there and in every language, or remove it."
                                : "Maybe you meant " + Suggestions.orList(near) + ".");
            } else
                if (!path.startsWith(SALIENCE + ".")
                        && text.parsed().filter(valid -> !language.fits(words(valid))).isPresent()) {
                            diagnostics.add(location,
                                    "missing translation of " + path + " into " + language.english() + " ("
                                            + language.id()
                                            + ")",
                                    "write the text in " + language.english() + ".");
                        } else {
                            placeholders(path, text, main, original, diagnostics);
                        }
        });
        missing.forEach(path -> diagnostics
                .untranslated(new MissingTranslation(language, SourceLocation.whole(file(language)), path)));
    }

    private static String words(Valid text) {
        return WEB_ADDRESS.matcher(text.words()).replaceAll("");
    }

    private static void placeholders(String path, Text text, Language main, Text original,
            Diagnostics diagnostics) {
        if (text.parsed().isEmpty() || original.parsed().isEmpty()) {
            return;
        }
        Set<String> known = original.parsed().get().arguments();
        for (String argument : new TreeSet<>(text.parsed().get().arguments())) {
            if (!known.contains(argument)) {
                diagnostics.add(text.scalar().location(),
                        "unknown placeholder {" + argument + "} in " + path + " (not in the " + main.english()
                                + " text)",
                        Suggestions.advice(argument, known,
                                "replace it with words, or add it to the " + main.english() + " text."));
                return;
            }
        }
    }
}
