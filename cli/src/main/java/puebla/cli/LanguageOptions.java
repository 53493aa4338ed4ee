package puebla.cli;

import picocli.CommandLine.Option;
import puebla.lab.Messages;
import puebla.scenario.book.Language;

/** The language of an answer for a person; JSON keeps its English keys. */
final class LanguageOptions {
    @Option(names = "--lang", paramLabel = "L", converter = LanguageOption.class,
            description = "Language of tables and texts: en, es, fr, it, pt or ar (default: en).")
    Language language = Language.EN;

    /** Returns the headings and sentences of tables. */
    Messages texts() {
        return Messages.of("puebla.cli.tables", language);
    }
}
