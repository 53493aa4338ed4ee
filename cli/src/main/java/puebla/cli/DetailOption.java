package puebla.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import puebla.scenario.problem.Nearest;

/** How much of a war is told: whether every event is. */
final class DetailOption implements ITypeConverter<Boolean> {
    private static final List<String> DETAILS = List.of("main", "all");

    @Override
    public Boolean convert(String text) {
        if (!DETAILS.contains(text)) {
            throw new Mistake("--detail " + text + " is no degree of detail",
                    Nearest.advice(text, DETAILS, "write main or all."));
        }
        return text.equals("all");
    }
}
