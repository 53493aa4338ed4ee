package puebla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import puebla.app.InvalidScenarioException;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.override.Change;

/** Finds and loads the scenario of a command line. A remark tells when a name has a second meaning. */
final class ScenarioArgument {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern OVERRIDE = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*=.*");

    private ScenarioArgument() {}

    /**
     * Loads a scenario with its overrides.
     *
     * @throws UsageException
     *             when the argument names no scenario
     * @throws InvalidScenarioException
     *             with every problem, when the scenario or an override is invalid
     */
    static Loading.Loaded open(CliContext context, CommandSpec spec, CommonOptions common, String scenario,
            List<Change> changes) {
        folder(context, spec, common, scenario);
        return context.scenarios().open(scenario, changes);
    }

    /**
     * Returns the folder of a scenario.
     *
     * @throws UsageException
     *             when the argument names no scenario
     */
    static Path folder(CliContext context, CommandSpec spec, CommonOptions common, String scenario) {
        Path folder = context.scenarios().folder(scenario, meant(spec, scenario));
        if (context.scenarios().hasTwoMeanings(scenario) && !common.quiet) {
            var err = spec.commandLine().getErr();
            err.println(spec.qualifiedName() + ": '" + scenario
                    + "' is the name of a shipped scenario and of a folder here; the shipped scenario is used"
                    + "\n  fix: write ./" + scenario + " to use the folder.");
            err.flush();
        }
        return folder;
    }

    /** Returns the fix for a value whose option was left out, such as a seed. */
    private static Optional<String> meant(CommandSpec spec, String word) {
        List<String> options = new ArrayList<>();
        if (NUMBER.matcher(word).matches()) {
            // turns accepts --runs only together with --like-history
            options.addAll(spec.findOption("--like-history") == null ? List.of("--runs", "--seed") : List.of("--seed"));
        } else if (DATE.matcher(word).matches()) {
            options.addAll(List.of("--on", "--from"));
        } else if (LanguageOption.named(word).isPresent()) {
            options.add("--lang");
        } else if (OVERRIDE.matcher(word).matches()) {
            options.add(spec.findOption("--change") == null ? "--set" : "--change");
        }
        String value = LanguageOption.named(word).map(Language::id).orElse(word);
        var typed = options.stream().filter(option -> spec.findOption(option) != null)
                .map(option -> option + " " + value).toList();
        return typed.isEmpty() ? Optional.empty() : Optional.of("Maybe you meant " + Suggestions.orList(typed) + ".");
    }
}
