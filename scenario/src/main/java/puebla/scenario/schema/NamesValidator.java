package puebla.scenario.schema;

import java.util.List;
import java.util.Optional;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.MissingTranslation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.source.Node;

/** Validates a text by language: {@code {en: …, es: …}}. */
final class NamesValidator {
    private final SchemaValidator values;
    private final Optional<LanguageList> languages;
    private final Diagnostics diagnostics;

    /**
     * Creates a validator.
     *
     * @param values
     *            validates the texts
     * @param languages
     *            languages of the scenario; if they are not known, every language is accepted and none is required
     */
    NamesValidator(SchemaValidator values, Optional<LanguageList> languages, Diagnostics diagnostics) {
        this.values = values;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    void check(Node node, Schema.Names names, String name) {
        if (!(node instanceof Node.Mapping map)) {
            diagnostics.add(node.location(),
                    "invalid value for " + name + ": " + node.kind() + " (expected a text by language)",
                    "write it by language: {" + String.join(": …, ", languages.orElse(LanguageList.EVERY).ids())
                            + ": …}.");
            return;
        }
        for (var entry : map.entries().entrySet()) {
            Optional<Language> language = Language.of(entry.getKey());
            if (language.isEmpty()) {
                diagnostics.add(entry.getValue().key(), "unknown language '" + entry.getKey() + "' in " + name,
                        Suggestions.advice(entry.getKey(), languages.orElse(LanguageList.EVERY).ids(), ""));
            } else if (languages.filter(listed -> !listed.has(language.get())).isPresent()) {
                diagnostics.add(entry.getValue().key(), languages.get().unlisted(language.get()),
                        "remove it, or add " + entry.getKey() + " to languages in scenario.yaml.");
            } else {
                text(entry.getValue().value(), language.get(), name);
            }
        }
        languages.ifPresent(listed -> missing(map, listed, names, name));
    }

    private void text(Node value, Language language, String name) {
        String path = name + "." + language.id();
        if (!(value instanceof Node.Scalar scalar)) {
            values.check(value, new Schema.Text(), path);
        } else if (scalar.empty() || scalar.text().isBlank()) {
            diagnostics.add(scalar.location(), "missing translation of " + name + " into " + said(language),
                    "write the translation.");
        } else if (!language.fits(scalar.text())) {
            diagnostics.add(scalar.location(),
                    "invalid translation " + scalar.kind() + " of " + name + " into " + said(language),
                    "write it in " + language.english() + ".");
        } else {
            values.check(scalar, new Schema.Text(), path);
            if (scalar.text().length() > Limits.NAME) {
                values.tooLong(scalar, path, Limits.NAME);
            }
        }
    }

    private void missing(Node.Mapping map, LanguageList listed, Schema.Names names, String name) {
        List<Language> missing = listed.all().stream().filter(language -> map.at(language.id()) == null).toList();
        for (Language language : missing) {
            if (language == listed.main()) {
                diagnostics.add(map.location(),
                        "missing " + name + " in " + said(language) + ", the main language of the scenario",
                        "add " + language.id() + ": with the text.");
            } else if (names.translated()) {
                diagnostics.untranslated(new MissingTranslation(language, map.location(), name));
            }
        }
    }

    private static String said(Language language) {
        return language.english() + " (" + language.id() + ")";
    }
}
