package puebla.lab.claims;

import java.util.List;
import java.util.OptionalDouble;
import puebla.scenario.book.Claim;

/**
 * How an account fares: what it says, what of it was scored, and in what share of the wars it is so.
 *
 * @param statements
 *            versions of claims that it supports
 * @param scored
 *            those that wars can score; causes cannot
 * @param silent
 *            claims of other accounts that it does not have
 * @param meanHolds
 *            mean share of wars in which its scored statements happen or hold
 * @param dated
 *            its scored statements with a date
 * @param meanSameYear
 *            mean share of wars in which its dated statements happen in the claimed year
 */
public record AccountScore(int statements, int scored, int silent, OptionalDouble meanHolds, int dated,
        OptionalDouble meanSameYear) {
    /** Of an account, over all claims with their scores. */
    public static AccountScore of(String account, List<Claim> claims, List<List<VersionScore>> scores) {
        int statements = 0;
        int silent = 0;
        int scored = 0;
        double holds = 0;
        int dated = 0;
        double sameYear = 0;
        for (int c = 0; c < claims.size(); c++) {
            silent += claims.get(c).silent().contains(account) ? 1 : 0;
            for (int v = 0; v < claims.get(c).versions().size(); v++) {
                if (!claims.get(c).versions().get(v).accounts().contains(account)) {
                    continue;
                }
                statements++;
                var score = scores.get(c).get(v);
                if (score.holds().isPresent()) {
                    scored++;
                    holds += score.holds().get().share();
                }
                if (score.sameYear().isPresent()) {
                    dated++;
                    sameYear += score.sameYear().get().ofAll().share();
                }
            }
        }
        return new AccountScore(statements, scored, silent, mean(holds, scored), dated, mean(sameYear, dated));
    }

    private static OptionalDouble mean(double sum, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / of);
    }
}
