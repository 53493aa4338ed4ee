/**
 * News: dispatches arrive, and regular reports leave.
 *
 * <p>Start at {@link MailDelivery}. An actor knows the arrived value with the latest day of observation:
 *
 * <pre>
 *   known(actor, topic) = value of the arrived dispatch that was observed last
 * </pre>
 *
 * {@link puebla.kernel.mail.Dispatches} sends dispatches and draws their delays. See docs/model/submodels/news.md.
 */
@NullMarked
package puebla.kernel.submodel.news;

import org.jspecify.annotations.NullMarked;
