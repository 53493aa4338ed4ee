package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puebla.app.message.Messages;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioIdentity;

/** The language of tables and texts. The keys of JSON documents are always English. */
final class LanguageOptions {
    @Option(names = "--lang", paramLabel = "L", converter = LanguageOption.class,
            description = "Language of tables and texts: en, es, fr, it, pt or ar, if the scenario has it (default: en, otherwise its main language).")
    private @Nullable Language asked;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * Returns the language for a scenario: the one of the option; without the option, English or, if the scenario has
     * no English, its main language.
     *
     * @throws UsageException
     *             when the scenario does not have the language of the option
     */
    Language of(ScenarioIdentity scenario) {
        var languages = scenario.languages();
        if (asked != null && !languages.has(asked)) {
            String ids = String.join(", ", languages.ids());
            throw UsageException.invalid("--lang", asked.id(),
                    "a language of the scenario " + scenario.id() + ": " + ids,
                    "write one of " + ids + ", or add " + asked.id() + " to languages in scenario.yaml.");
        }
        Language language = asked != null ? asked : languages.orMain(Language.EN);
        if (language == Language.AR && spec.commandLine().getOut() instanceof CommandOutput out) {
            out.keepMarksOfRightToLeft();
        }
        return language;
    }

    /** Returns the messages of the tables in the language for a scenario. */
    Messages texts(ScenarioIdentity scenario) {
        return Messages.of("puebla.cli.tables", of(scenario));
    }
}
