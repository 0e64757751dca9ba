package dev.baton.roles;

import dev.baton.people.Side;
import java.util.List;
import java.util.stream.Stream;

/** What teams like these do nearly everywhere: the list that one begins with, without owners. */
final class UsualTasks {

    private static final List<Duty> MARKETING = List.of(
            marketing("Campaign planning", "The calendar of campaigns, their goals, budgets and briefs"),
            marketing("Pricing pages", "What the website says of prices, plans, packages and discounts"),
            marketing(
                    "Case studies", "Customer stories, quotes, logos and testimonials, and asking customers for them"),
            marketing("Events and trade fairs", "Booths, speakers, tickets, and who of sales is there"),
            marketing("Webinars", "Topics, speakers, invitations, recordings and who attended"),
            marketing("Website and forms", "Pages, landing pages, contact forms, tracking, and what is broken there"),
            marketing("Lead scoring and routing", "Points, thresholds, and which lead comes to whom"),
            marketing("Newsletter and e-mail campaigns", "Lists, subscriptions, consent, nurturing and unsubscribing"),
            marketing("Slides and one-pagers", "Presentations, brochures, templates and other collateral for sales"),
            marketing("Competitor battle cards", "What to say about competitors, and comparisons with them"),
            marketing("Brand, press and social media", "Logo, colours, press releases, interviews and posts"),
            marketing("Marketing figures", "Dashboards, attribution, cost of a lead, and what a campaign brought"));

    private static final List<Duty> SALES = List.of(
            sales("Discovery calls", "First calls, qualification, and the questions that are asked"),
            sales("Demos", "Showing the product, demo accounts, scripts and trial access"),
            sales("Offers and quotes", "Price quotes, discounts, approvals and order forms"),
            sales("Negotiation and contracts", "Terms, legal questions, signatures and procurement"),
            sales("Security and compliance questions", "Questionnaires on security, data protection and certificates"),
            sales("References", "Which customers talk to prospects, and who asks them"),
            sales("Forecast", "The pipeline, commit and best case, and the numbers for the quarter"),
            sales("CRM hygiene", "Stages, next steps, owners, duplicates and missing fields"),
            sales("Renewals and expansion", "Contracts that end, upselling and cross-selling"),
            sales("Partners and resellers", "Channel sales, referrals and deal registration"),
            sales("Handover to customer success", "Kick-off, onboarding and what was promised"));

    private static final List<Duty> TOGETHER = List.of(
            both("Ideal customer profile", "Which companies and people fit: segments, personas and who doesn't fit"),
            both(
                    "Definition of a sales-ready lead",
                    "What makes a lead qualified, MQL and SQL, and when it is reviewed"),
            both("Feedback from the field", "What customers say, objections, and who answers it"),
            both("Win/loss reviews", "Why deals are won or lost, interviews, and what follows from it"),
            both("Account lists", "Target and named accounts, account-based campaigns, and territories"),
            both("Messaging and positioning", "The pitch, value propositions, wording and what we promise"),
            both("Response times to leads", "How fast leads are called, and what happens when they wait"),
            both("Launches", "New products and features, training and enablement of sales"),
            both("Joint meetings", "Stand-ups, pipeline meetings, their agenda and notes"));

    private static Duty marketing(String name, String covers) {
        return new Duty(name, Side.MARKETING, covers);
    }

    private static Duty sales(String name, String covers) {
        return new Duty(name, Side.SALES, covers);
    }

    private static Duty both(String name, String covers) {
        return new Duty(name, Side.BOTH, covers);
    }

    static List<Task> all() {
        return Stream.of(MARKETING, SALES, TOGETHER)
                .flatMap(List::stream)
                .map(duty -> Task.create(duty, List.of()))
                .toList();
    }

    private UsualTasks() {}
}
