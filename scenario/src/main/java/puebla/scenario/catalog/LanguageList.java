package puebla.scenario.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The languages of a scenario. Every name and text is given in the first, the main language. A name or text that lacks
 * a translation into another language is shown in the main language.
 *
 * @param all
 *            at least one language, without repetition
 */
public record LanguageList(List<Language> all) {
    /** All languages; the main language is English. */
    public static final LanguageList EVERY = new LanguageList(List.of(Language.values()));

    public LanguageList {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("missing language (expected at least one)");
        }
        all = List.copyOf(all);
    }

    /** Returns the languages of these ids, or nothing if an id is unknown or repeated, or there is none. */
    public static Optional<LanguageList> of(List<String> ids) {
        var all = ids.stream().map(Language::of).flatMap(Optional::stream).distinct().toList();
        return all.isEmpty() || all.size() < ids.size() ? Optional.empty()
                : Optional.of(new LanguageList(all));
    }

    /** Returns the language in which every name and text is given. */
    public Language main() {
        return all.getFirst();
    }

    public boolean has(Language language) {
        return all.contains(language);
    }

    /** Returns a language, or the main language if the scenario does not list it. */
    public Language orMain(Language language) {
        return has(language) ? language : main();
    }

    /** Returns the description of a problem: a language that the scenario does not list. */
    public String unlisted(Language language) {
        return "invalid language '" + language.id() + "' (scenario.yaml lists " + String.join(", ", ids()) + ")";
    }

    public List<String> ids() {
        return all.stream().map(Language::id).toList();
    }
}
