package puebla.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;

/** Values of the model's parameters in {@link SmallWar}. Every new parameter requires an entry here. */
final class SmallParameters {
    private static final Map<String, Double> VALUES = read("""
            debt.moratorium-base 0.00068
            debt.stress-on-day-zero 0.5
            debt.moratorium-by-stress 3.4
            debt.moratorium-by-civil-war 1
            debt.moratorium-by-fear 1.5
            debt.fear-on-day-zero 0.15
            debt.arrears-service 0.06
            coalition.convention-days 55
            coalition.creditor-patience 300
            coalition.neighbour-risk-at-war 0.15
            coalition.neighbour-risk-at-peace 0.75
            coalition.suspicion-on-day-zero 0.2
            coalition.extra-force-men 4000
            coalition.talks-hazard 0.025
            coalition.signal-claims 2.5
            coalition.signal-extra-force 2
            coalition.signal-exiles 5
            coalition.signal-disavowal 4
            coalition.envoy-news-days 6
            coalition.exit-base 0.01
            coalition.exit-by-sickness 0.02
            coalition.exit-together 0.15
            coalition.embark-days 18
            news.courier-speed 3.5
            home.stronghold-garrison 24000
            home.rally-days 25
            home.converge-days 18
            command.attack-threshold 0.002
            command.reach-days 7
            command.fever-aversion 0.35
            command.column-men 2600
            command.capital-garrison 3500
            command.port-garrison 600
            command.rest-days 10
            command.garrison-base 120
            command.garrison-per-thousand 9
            command.garrison-share 0.2
            command.handover 0.8
            command.road-posts 2.5
            march.pace-of-an-army 0.62
            march.rains-hot-country 0.55
            march.rains-plateau 0.85
            supply.forage 0.1
            supply.purchase 1.6
            supply.train-on-landing 180
            supply.train-growth 1.8
            supply.train-per-thousand 38
            supply.stores-for-march 15
            battle.steepness 1.5
            battle.works-town 2.2
            battle.works-forts 4.5
            battle.sierra 2.5
            battle.fleet-guns 2
            battle.surprise-factor 1.8
            battle.surprise-chance 0.12
            battle.losses 0.07
            battle.killed-of-losses 0.25
            battle.captured-share 0.3
            battle.scattered-share 0.3
            battle.scattered-to-bands 0.3
            battle.captured-at-surrender 0.65
            battle.drafted-share 0.45
            battle.officers-escape 0.55
            siege.food 70
            siege.gun-effect 0.0004
            siege.yield-base 0.0014
            siege.wear 0.00025
            siege.betrayal-base 0.0005
            siege.hope-lost-with-relief 0.4
            disease.highland 5.5e-05
            disease.coast-wet 0.0009
            disease.coast-dry 0.00015
            disease.foothill-wet 0.00015
            disease.foothill-dry 7e-05
            disease.outbreak-spread 0.7
            desertion.client 0.0007
            desertion.home 0.001
            desertion.foreign 3e-05
            recruiting.home 8e-05
            recruiting.home-ceiling-peace 0.0035
            recruiting.home-ceiling-war 0.007
            recruiting.client 0.0001
            recruiting.client-ceiling 0.0058
            recruiting.rebel-ceiling 8e-4
            control.slope 0.8
            control.base 0.15
            control.support 0.3
            control.days 30
            control.in-the-hills 0.33
            attitude.memory 0.01
            attitude.drift 0.002
            activity.by-attitude 3
            activity.by-control 1.5
            activity.by-belief 2
            activity.by-risk 1
            activity.passive 1.5
            bands.rise 2e-05
            bands.killed 0.001
            bands.go-home 8e-4
            bands.sowing 0.001
            bands.into-regulars 0.001
            bands.for-an-army 130
            bands.sweep-cost 0.35
            raids.rate 0.002
            raids.post-overrun 0.0005
            finance.trade-on-day-zero 0.5
            finance.trade-in-wartime 1
            finance.collected 1.05
            finance.home-collected 0.46
            finance.frontier-boom 0.25
            finance.advance-per-year 1.2e+07
            patron.fleet-per-year 1.3e+07
            patron.campaign-extra 500
            patron.shipping-cost 800
            patron.shipping-per-month 6600
            patron.level-alone 9000
            patron.level-cautious 15000
            patron.level-after-repulse 31000
            patron.level-pacification 36000
            patron.level-treaty-1 30000
            patron.level-treaty-2 29000
            patron.level-treaty-3 23000
            loans.base 0.02
            loans.doubt 0.08
            loans.burden 0.03
            loans.guarantee 0.03
            belief.on-day-zero 0.35
            belief.gain 0.004
            belief.drift 0.004
            belief.news-repulse 0.3
            belief.news-army-broken 0.15
            belief.news-capital 0.5
            belief.news-town 0.08
            belief.news-withdrawal 0.8
            belief.news-patron-gone 0.5
            belief.news-ultimatum 0.4
            belief.news-government-leaves 0.3
            recognition.base 0.15
            recognition.neighbour 0.005
            defection.base 4e-05
            defection.by-odds 3
            defection.by-offer 1
            defection.by-grievance 1.2
            defection.by-creed 2
            defection.by-blood 2
            leaders.death 3.5e-05
            leaders.captive-returns 0.002
            throne.days-to-regency 14
            throne.vote-hazard 0.05
            throne.deputation-days 80
            throne.voyage-days 48
            ruler.family-shock 0.0008
            ruler.decree-on-clergy 0.5
            ruler.captured-with-place 0.85
            ruler.negotiation-succeeds 0.1
            collapse.surrender-on-approach 0.75
            collapse.orphans-give-up 0.03
            resolve.base 3e-05
            resolve.neighbour 2.2
            resolve.europe 1.6
            resolve.cost 0.45
            resolve.dead 0.45
            resolve.dependence 1.3
            resolve.trend 3
            resolve.honour 1
            resolve.opposition 0.3
            resolve.brief-factor 8
            withdrawal.first-lot 290
            withdrawal.lot-spacing 150
            withdrawal.embarked-per-day 1060
            neighbour.border-army-days 35
            neighbour.arms-trickle 0.12
            neighbour.arms-days 150
            neighbour.arms-price 200000
            government.alarm-days 7
            government.caught-hazard 0.02
            coalition.hidden-aim 0.85
            throne.lobby 0.7
            proconsul.optimism 0.6
            proconsul.waits-for-reinforcement 3
            ruler.liberalism 0.7
            ruler.decisiveness 0.35
            ruler.willing-to-flee 0.5
            president.clemency 0.3
            patron.frailty 0.5
            belief.news-acceptance 0.15
            belief.news-entry 0.15
            belief.news-ruler-lost 1.5
            belief.news-abdication 1
            ruler.shock-left 0.99
            ruler.church-after 120
            ruler.many-bands 12000
            ruler.liberal-on-propertied -0.06
            ruler.liberal-on-moderates 0.1
            ruler.liberal-on-villages 0.05
            ruler.concordat-on-clergy 0.1
            ruler.concordat-on-moderates -0.12
            ruler.concordat-on-radicals -0.1
            ruler.harsh-on-radicals -0.1
            ruler.harsh-on-moderates -0.06
            ruler.harsh-on-propertied 0.03
            ruler.harsh-on-moderates-to-home 0.04
            lent-corps.batch-days 30
            lent-corps.most-strain 0.5
            lent-corps.smallest-batch 400
            lent-corps.batch-share 0.3
            lent-corps.batch-spread 0.2
            lent-corps.sails-home 0.8
            last-stand.within-days 20
            last-stand.town 15000
            last-stand.control-in-men 500
            last-stand.full-army 20000
            last-stand.called-within 18
            ruler.urged-after-leaving 0.2
            ruler.urged-at-first 0.4
            ruler.promised-army 25000
            ruler.captured-at-port 0.3
            ruler.killed-with-place 0.05
            defection.far-from-enemy 0.3
            defection.peers-fade 60
            defection.by-peers 0.5
            defection.loyal-days 200
            defection.full-distance 1.2
            defection.client-offer 0.5
            defection.governor-offer 0.5
            defection.home-offer 0.4
            defection.harsh-decree 1.3
            defection.odds-base 500
            defection.join-by-following 2
            defection.join-by-odds 0.7
            defection.follow-anyway 0.4
            defection.follow-by-choice 0.6
            belief.news-defection-of-first-rank 0.08
            belief.news-defection 0.04
            belief.news-flight 0.03
            government.flight-cost 0.08
            government.authority-days 40
            government.terms-accepted 0.5
            government.restored-days 30
            government.restored-share 0.8
            coalition.exit-steepness 8
            coalition.embark-least 0.6
            coalition.embark-spread 0.8
            coalition.honour-uncommitted 0.4
            coalition.threat-of-coercion 0.8
            coalition.threat-of-rupture 0.4
            coalition.threat-otherwise 0.1
            coalition.claims-from 6
            coalition.claims-until 20
            coalition.extra-force-from 15
            coalition.extra-force-until 45
            coalition.exiles-from 30
            coalition.exiles-until 70
            neighbour.voices-kept 0.985
            neighbour.border-army 0.8
            neighbour.pressure-at-war 0.05
            neighbour.pressure-of-peace 0.45
            neighbour.pressure-of-notes 0.25
            neighbour.pressure-of-border-army 0.2
            neighbour.pressure-of-voices 0.05
            neighbour.harder-note 0.25
            neighbour.ultimatum-from 0.75
            neighbour.most-bought 0.4
            neighbour.arms-of-flow 0.8
            recognition.firm-hold 0.85
            recognition.while-rival-rules 0.2
            withdrawal.tolerated 1.05
            withdrawal.tolerated-men 600
            withdrawal.surplus-lot 1500
            withdrawal.share-of-success 0.8
            withdrawal.most-by-arrears 0.3
            withdrawal.arrears-of-failure 10
            withdrawal.hastened-notice 75
            withdrawal.postponed 60
            withdrawal.called-within 30
            resolve.honour-days 365
            resolve.honour-of-throne 0.5
            withdrawal.without-throne 0.3
            withdrawal.one-lot 1.3
            sailing.preparation-least 0.85
            sailing.preparation-spread 0.45
            sailing.crossing-least 0.85
            sailing.crossing-spread 0.35
            sailing.retreat-days 20
            proconsul.least-enemy 1500
            patron.men-of-fleet 10000
            patron.idle-fleet 0.3
            patron.men-of-campaign 5000
            patron.least-convoy 300
            patron.left-behind 0.1
            leaders.least-command 300
            leaders.command-within 12
            command.small-column 700
            command.small-band 350
            command.regroup-within 25
            command.danger-within 3
            command.safe-ratio 0.1
            command.weak-ratio -0.7
            command.men-who-stand 2500
            command.stand-days 3
            command.refuge-within 9
            command.too-strong 1.5
            march.men-of-an-army 5000
            march.men-of-a-light-column 1500
            march.pace-unfed 0.6
            command.scout-error 0.25
            command.least-chance 0.55
            command.least-chance-of-relief 0.5
            command.relief-men 800
            command.men-against-works 1000
            command.men-in-works 150
            command.help-within 2.5
            command.help-expected 0.5
            command.least-defence 50
            command.enough-friends 1.5
            command.nearly-needless 0.25
            command.large-army 3000
            command.moves-on 0.02
            command.moves-on-within 12
            command.joins-up-to 900
            refuge.per-day 0.15
            refuge.by-works 0.2
            refuge.worth 3000
            refuge.threat 2000
            proconsul.quarters-within 9
            proconsul.detour 1.3
            command.relief-counts 2
            command.worth-of-seat 0.05
            command.worth-of-capital 0.06
            command.worth-of-ruler 0.08
            news.sea-with-telegraph 0.4
            news.letter-with-telegraph 0.3
            news.least-delay 0.85
            news.spread-of-delay 0.35
            coalition.hostilities-after 18
            coalition.recoverable-claims 20000000
            ruler.trial-days 20
            ruler.sentence-days 25
            ruler.sentence-spread 20
            patron.treaty-1-after 0.6
            patron.treaty-2-after 1.6
            patron.treaty-3-after 2.6
            patron.full-army 30000
            battle.army-men 2500
            battle.guns-weight 0.3, battle.lines-against-relief 1.2, battle.lines-against-sortie 1.3
            battle.losses-spread 0.5, battle.loser-losses 1.6, battle.winner-losses-by-odds 0.5
            battle.loser-losses-by-odds 0.15, battle.repulsed-from-works 1.3, battle.garrison-severity 1.5
            battle.attacker-severity 0.5, battle.foreign-severity 0.25, battle.cohesion-lost 0.8
            battle.victory-cohesion 0.05, battle.victory-experience 0.06, battle.hopeless-ratio -0.8
            battle.relief-ratio 0.4, battle.men-for-town-works 700, battle.men-for-forts 150
            battle.rest-after-repulse 45
            collapse.men-to-summon 300, collapse.men-who-fight 1200, collapse.belief-to-fight 0.3
            siege.lines 0.85, siege.loose-lines 1.5, siege.food-through-lines 0.1
            siege.food-through-loose-lines 0.3, siege.town-stores 0.5, siege.powder 1.05, siege.works-left 0.5
            siege.hope-fades 0.004, siege.hope-least 0.3, siege.hope-by-belief 0.4, siege.hope-by-patron 0.3
            siege.wear-inside 1.5, siege.yield-by-breach 2, siege.little-food 5, siege.yield-by-hunger 2.5
            siege.little-powder 2, siege.yield-by-powder 2.5, siege.yield-by-despair 1.5
            siege.yield-by-cohesion 2, siege.days-to-starve 8, siege.yield-starved 0.15, siege.betrayal-days 15
            siege.betrayal-by-despair 2, siege.betrayal-by-hunger 2, siege.enough-food 30, siege.sortie-food 10
            siege.sortie-chance 0.04, siege.sortie-odds 6, siege.hope-lost-in-sortie 0.15
            siege.captured-in-sortie 0.2, siege.assault-ratio -0.2, siege.leave-ratio -0.5
            command.garrison-most 2500, command.garrison-per-irregular 0.2
            battle.men-to-man-works 1000
            supply.demand-foreign 3, supply.demand-native 1.4, supply.surplus-per-head 0.1
            supply.exhaustion 0.6, supply.recovery-days 200, supply.forage-in-the-north 0.6
            supply.forage-from-enemies 0.5, supply.forage-by-control 0.25, supply.lost-to-raids 0.5
            supply.train-in-the-rains 0.55, supply.train-after-the-capital 0.15, supply.depot-days 60
            supply.under-siege 0.8, supply.starving 0.25, supply.cohesion-regained 0.004
            supply.cohesion-lost 0.012
            disease.by-hunger 1.5, disease.in-a-siege 1.5, disease.upland-risk 0.4, disease.seasoning-days 300
            disease.seasoned-hot 0.6, disease.seasoned-elsewhere 0.1, disease.sick-hot-wet 0.25
            disease.sick-hot-dry 0.1, disease.sick-foothills 0.09, disease.sick-elsewhere 0.06
            disease.sick-approach 0.08
            desertion.by-despair 4, desertion.by-client-arrears 0.5, desertion.by-home-arrears 0.25
            desertion.without-cohesion 1.6, desertion.by-cohesion 0.6, desertion.rebels 0.5
            desertion.home-hope 0.5, desertion.hope-from-patron 0.6, desertion.hope-after-news 0.75
            control.flag 0.35, control.irregular 0.9, control.reach 0.35, control.new-flag-days 20
            control.new-flag-speed 5, control.rising-threshold 0.3, control.rising-rate 0.06
            belief.by-share-held 2, belief.by-patron 1.5, belief.most-patron 1.2, belief.neutral-patron 0.7
            belief.leaving 0.5, belief.by-recognition 0.8, belief.full-recognition 6, belief.by-neighbour 1.2
            belief.full-arrears 4
            raids.guards-per-irregular 0.2, raids.guards 50, raids.cover 0.85, raids.weight-of-week 0.4
            finance.trade-days 60, finance.trade-lost-to-raids 0.7, finance.trade-in-siege 0.2
            finance.taxes-without-trade 0.4, finance.irregulars-paid 0.15, finance.irregular-pay 0.3
            finance.civil-in-exile 0.15, finance.civil-of-regency 0.4, finance.needs-before-arms 60
            finance.arms-days 100, finance.needs-before-charge 30, finance.needs-before-arrears 20
            finance.most-arrears 8, finance.needs-before-advance 15, finance.most-advance 0.6
            belief.news-advance-refused 0.1
            finance.forced-loan-arrears 2, finance.forced-loan-days 8, finance.forced-loan-attitude 0.04
            loans.first-issue-days 10, loans.second-issue-days 270, loans.later-issue-days 360
            loans.needs-of-empty 60, loans.safe-interest 0.03, loans.placed-by-price 6, loans.patron-leaving 3
            loans.placed-spread 0.3, loans.least-placed 0.15
            """);

    private SmallParameters() {}

    /** Returns one fixed prior per parameter of the model. */
    static Map<Parameter, Prior> fixed() {
        Map<Parameter, Prior> priors = new HashMap<>();
        for (var parameter : Submodels.all().parameters()) {
            Double value = VALUES.get(parameter.id());
            if (value == null) {
                throw new IllegalStateException(
                        "SmallParameters has no value for " + parameter.id() + "; add a line to its table");
            }
            priors.put(parameter, Prior.fixed(value));
        }
        return priors;
    }

    private static Map<String, Double> read(String table) {
        Map<String, Double> values = new HashMap<>();
        for (var entry : table.lines().flatMap(line -> Stream.of(line.split(", ", -1))).toList()) {
            var words = entry.split(" ", 2);
            values.put(words[0], Double.valueOf(words[1]));
        }
        return values;
    }
}
