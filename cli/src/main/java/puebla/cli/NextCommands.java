package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.random.Generator;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/** Commands to try after an ensemble, quoted for a shell. */
final class NextCommands {
    private static final double HALF = 0.5;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./=:,+-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

    private NextCommands() {}

    /**
     * Returns a command that tells the first run and, if the scenario has a suitable lever, one that halves it.
     *
     * @param scenario
     *            name or folder as the user typed it
     */
    static List<String> after(String scenario, ExperimentRequest request, ScenarioMetadata metadata) {
        List<String> commands = new ArrayList<>();
        String changes = generator(request) + arguments(" --set ", request.changes().entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue()).toList());
        commands.add("puebla tell" + named(scenario) + " --seed " + request.firstSeed() + changes);
        lever(request, metadata).ifPresent(
                lever -> commands
                        .add("puebla compare" + named(scenario) + " --change " + lever.key() + "=" + HALF + changes));
        return commands;
    }

    /** Returns the first lever that is a factor, accepts one half, has another default and is not overridden. */
    private static Optional<LeverEntry> lever(ExperimentRequest request, ScenarioMetadata metadata) {
        return metadata.levers().stream()
                .filter(lever -> lever.kind().equals("factor") && !request.changes().containsKey(lever.key()))
                .filter(NextCommands::acceptsHalf).findFirst();
    }

    private static boolean acceptsHalf(LeverEntry lever) {
        var range = lever.values().stream().filter(value -> NUMBER.matcher(value).matches())
                .mapToDouble(Double::parseDouble).summaryStatistics();
        boolean standard = NUMBER.matcher(lever.standard()).matches() && Double.parseDouble(lever.standard()) == HALF;
        return range.getMin() <= HALF && HALF <= range.getMax() && !standard;
    }

    /** Returns the argument for a scenario, quoted for a shell; empty for the default scenario. */
    static String named(String scenario) {
        return scenario.equals(ScenarioLookup.STANDARD) ? "" : " " + quoted(scenario);
    }

    /** Returns the option that selects the random generator of a request; empty for the default. */
    static String generator(ExperimentRequest request) {
        return request.random() == Generator.SPLITMIX ? "" : " --dice " + request.random().id();
    }

    /** Returns the option with each of the values, quoted for a shell; empty when there are none. */
    static String arguments(String option, List<String> values) {
        return values.stream().map(value -> option + quoted(value)).reduce("", String::concat);
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
