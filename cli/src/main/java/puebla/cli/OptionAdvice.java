package puebla.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import puebla.scenario.diagnostic.Suggestions;

/** The fix for an option that a command does not have. It never suggests the opposite of what was typed. */
final class OptionAdvice {
    private static final List<String> NEGATIONS = List.of("no", "not", "non", "without", "disable", "un");
    private static final String DASHES = "--";

    private OptionAdvice() {}

    /**
     * Returns the first option of the arguments that a command does not have, without its value. Picocli reports other
     * faults first, such as a missing argument.
     */
    static Optional<String> unknown(CommandLine command, String... arguments) {
        var options = command.getCommandSpec().optionsMap();
        int start = command.getParent() == null ? 0 : List.of(arguments).indexOf(command.getCommandName()) + 1;
        for (int i = start; i < arguments.length && !arguments[i].equals(DASHES); i++) {
            String name = arguments[i].split("=", 2)[0];
            var option = options.get(name);
            if (option == null && name.startsWith(DASHES)) {
                return Optional.of(name);
            }
            boolean valueFollows = option != null && option.arity().max() > 0 && name.equals(arguments[i]);
            i += valueFollows ? 1 : 0;
        }
        return Optional.empty();
    }

    /**
     * Returns the fix for an unknown option.
     *
     * @param typed
     *            the option with its dashes, without a value
     * @param elsewhere
     *            the fix if no option is likely
     */
    static String fix(CommandLine command, String typed, String elsewhere) {
        String word = typed.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        return sameName(command, word).or(() -> negated(command, word)).or(() -> ofOthers(command, typed))
                .orElseGet(() -> near(command, word, elsewhere));
    }

    private static Optional<String> sameName(CommandLine command, String word) {
        return names(command).filter(word::equals).findFirst().map(name -> "Maybe you meant " + DASHES + name + ".");
    }

    /** Returns the fix for a negated option, such as {@code --no-json}. */
    private static Optional<String> negated(CommandLine command, String word) {
        return names(command)
                .filter(name -> NEGATIONS.stream()
                        .anyMatch(no -> word.equals(no + name) || word.equals(no + "-" + name)))
                .findFirst().map(name -> "omit " + DASHES + name + "; it applies only if it is given.");
    }

    /** Returns the fix for an option that other commands have. */
    private static Optional<String> ofOthers(CommandLine command, String typed) {
        CommandLine puebla = command.getParent();
        if (puebla == null) {
            return Optional.empty();
        }
        if (puebla.getCommandSpec().optionsMap().containsKey(typed)) {
            return Optional.of("write puebla " + typed + ".");
        }
        var others = puebla.getSubcommands().values().stream()
                .filter(other -> other.getCommandSpec().optionsMap().containsKey(typed))
                .map(CommandLine::getCommandName).toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of("remove it; " + typed + " is an option of " + String.join(", ", others) + ".");
    }

    private static String near(CommandLine command, String word, String elsewhere) {
        var names = names(command).toList();
        List<String> near = word.length() > 1 ? Suggestions.to(word, names) : List.of();
        if (near.isEmpty()) {
            near = names.stream().filter(name -> name.startsWith(word) || word.startsWith(name)).toList();
        }
        if (!near.isEmpty()) {
            return "Maybe you meant " + Suggestions.orList(near.stream().map(name -> DASHES + name).toList()) + ".";
        }
        return elsewhere;
    }

    /** Returns the long names of the options of a command, without dashes. */
    private static Stream<String> names(CommandLine command) {
        return command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                .map(name -> name.substring(DASHES.length()));
    }
}
