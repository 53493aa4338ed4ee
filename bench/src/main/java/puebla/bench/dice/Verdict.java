package puebla.bench.dice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of a battery. It passes on two levels: no p-value is nearer than 10⁻⁶ to 0 or 1, and all p-values
 * together are uniform (Kolmogorov–Smirnov, p ≥ 10⁻⁴). The most extreme of a few hundred p-values of an ideal
 * generator is near 10⁻³.
 *
 * @param found
 *            findings by interleaving
 */
record Verdict(Map<String, List<Finding>> found) {
    private static final double TOO_EXTREME = 1e-6;
    private static final double NOT_UNIFORM = 1e-4;

    List<Finding> all() {
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the findings that an ideal generator does not show. */
    List<Finding> failed() {
        return all().stream().filter(finding -> finding.extreme() < TOO_EXTREME).toList();
    }

    Finding mostExtreme() {
        return all().stream().min(Comparator.comparingDouble(Finding::extreme)).orElseThrow();
    }

    /** Returns the p-value of the p-values. */
    double together() {
        return Uniformity.p(all().stream().mapToDouble(Finding::p).toArray());
    }

    boolean passed() {
        return failed().isEmpty() && together() >= NOT_UNIFORM;
    }

    String summary() {
        return String.format(Locale.ROOT, "%s: %d p-values, %d beyond 1e-6, most extreme %.2g (%s), together %.3f",
                passed() ? "passed" : "FAILED", all().size(), failed().size(), mostExtreme().extreme(),
                mostExtreme().test(),
                together());
    }
}
