/**
 * Campaign briefs: the one page that sales reads. Baton sees to it that it is complete, agreed, read and current.
 *
 * <table>
 *   <caption>Its parts, and where each begins</caption>
 *   <tr><td>what a brief is, and what may become of it</td><td>{@code Brief}, {@code Content}, {@code Stage}</td></tr>
 *   <tr><td>who may do what</td><td>{@code Rights}, {@code Finding}</td></tr>
 *   <tr><td>write</td><td>{@code Starting}, {@code Saving}, {@code BriefForm}, {@code Workbench}</td></tr>
 *   <tr><td>agree</td><td>{@code Agreeing}, {@code Commenting}, {@code Waiting}</td></tr>
 *   <tr><td>ask</td><td>{@code AskingQuestion}, {@code AnsweringQuestion}</td></tr>
 *   <tr><td>publish and change</td><td>{@code Publication}, {@code ReachingPod}, {@code PublishingChanges}</td></tr>
 *   <tr><td>read and acknowledge</td><td>{@code ReadingBrief}, {@code Acknowledging}, {@code RemindingReader}</td></tr>
 *   <tr><td>plan</td><td>{@code ShowingCalendar}, {@code ByDays}, {@code Collisions}, {@code Course}</td></tr>
 *   <tr><td>use</td><td>{@code SearchingBriefs}, {@code Counting}, {@code Upkeep}</td></tr>
 *   <tr><td>learn</td><td>{@code AskingForLesson}, {@code Debriefing}</td></tr>
 * </table>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "search", "store", "delivery", "schedule"})
package dev.baton.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
