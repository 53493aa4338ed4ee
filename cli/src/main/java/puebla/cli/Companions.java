package puebla.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Options that say something only beside another option, or only without it: silence would let a person wait for nothing. */
final class Companions {
    private Companions() {}

    /**
     * @throws Mistake
     *             when one of the options is given without the one that gives it a meaning
     */
    static void need(CommandSpec spec, String other, List<String> options) {
        if (!given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new Mistake(option + " says something beside " + other + " only",
                        "add " + other + ", or leave " + option + " out.");
            });
        }
    }

    /**
     * @throws Mistake
     *             when one of the options is given beside one that leaves it no meaning
     */
    static void exclude(CommandSpec spec, String other, List<String> options) {
        if (given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new Mistake(option + " says nothing beside " + other, "leave one of them out.");
            });
        }
    }

    private static boolean given(CommandSpec spec, String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }
}
