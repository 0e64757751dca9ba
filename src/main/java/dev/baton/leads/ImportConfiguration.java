package dev.baton.leads;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Leads that come in files, and go out in them. */
@Configuration(proxyBeanMethods = false)
@Import({
    LeadImports.class,
    ImportTarget.class,
    ImportCards.class,
    ImportComplaints.class,
    ImportingLeads.class,
    DecidingImport.class,
    FilingLeads.class,
    BringingIn.class,
    TakingBack.class,
    ForgettingImport.class,
    AuditedImports.class,
    LeadFile.class,
    ExportingLeads.class
})
class ImportConfiguration {

    @Bean
    SubmissionHandler importLeads(ImportingLeads importing) {
        return new TakingForm(ImportingLeads.FORM, importing::take);
    }

    @Bean
    ActionHandler startImport(DecidingImport deciding) {
        return new Pressing(ImportCards.START, deciding::start);
    }

    @Bean
    ActionHandler startImportOfAll(DecidingImport deciding) {
        return new Pressing(ImportCards.START_ALL, deciding::startAll);
    }

    @Bean
    ActionHandler stopImport(DecidingImport deciding) {
        return new Pressing(ImportCards.STOP, deciding::stop);
    }

    @Bean
    ActionHandler undoImport(DecidingImport deciding) {
        return new Pressing(ImportCards.UNDO, deciding::undo);
    }

    @Bean
    ActionHandler discardImport(DecidingImport deciding) {
        return new Pressing(ImportCards.DISCARD, deciding::discard);
    }

    @Bean
    ActionHandler complaintsOfImport(DecidingImport deciding) {
        return new Pressing(ImportCards.COMPLAINTS, deciding::complaints);
    }
}
