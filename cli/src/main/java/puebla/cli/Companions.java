package puebla.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Rejects options that have no effect together with, or without, another option. */
final class Companions {
    private Companions() {}

    /**
     * @throws Mistake
     *             when one of the options is given without the option that it requires
     */
    static void need(CommandSpec spec, String other, List<String> options) {
        if (!given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new Mistake(option + " requires " + other,
                        "add " + (other.equals("--out") ? "--out DIR" : other) + ", or remove " + option + ".");
            });
        }
    }

    /**
     * @throws Mistake
     *             when one of the options is given together with one that excludes it
     */
    static void exclude(CommandSpec spec, String other, List<String> options) {
        if (given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new Mistake(option + " cannot be combined with " + other, "remove one of them.");
            });
        }
    }

    private static boolean given(CommandSpec spec, String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }
}
