package puebla.cli;

import picocli.CommandLine.Option;
import puebla.app.message.Messages;
import puebla.scenario.catalog.Language;

/** The language of tables and texts. The keys of JSON documents are always English. */
final class LanguageOptions {
    @Option(names = "--lang", paramLabel = "L", converter = LanguageOption.class,
            description = "Language of tables and texts: en, es, fr, it, pt or ar (default: en).")
    Language language = Language.EN;

    /** Returns the messages of the tables in this language. */
    Messages texts() {
        return Messages.of("puebla.cli.tables", language);
    }
}
