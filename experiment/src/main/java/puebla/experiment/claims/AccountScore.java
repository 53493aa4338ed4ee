package puebla.experiment.claims;

import java.util.List;
import java.util.OptionalDouble;
import puebla.scenario.catalog.Claim;

/**
 * Score of a historical account: the number of its statements, how many of them runs can score, and in what share of
 * the runs they are true.
 *
 * @param statements
 *            number of claim versions that the account supports
 * @param scored
 *            number of these statements that runs can score; runs cannot score causes
 * @param silent
 *            number of claims of other accounts that this account does not make
 * @param meanHolds
 *            mean share of runs in which a scored statement of the account occurs or holds
 * @param dated
 *            number of scored statements with a date
 * @param meanSameYear
 *            mean share of runs in which a dated statement of the account occurs in the claimed year
 */
public record AccountScore(int statements, int scored, int silent, OptionalDouble meanHolds, int dated,
        OptionalDouble meanSameYear) {
    /**
     * Computes the score of an account.
     *
     * @param account
     *            id of the account
     * @param claims
     *            all claims of the scenario
     * @param scores
     *            scores by claim and version
     */
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
