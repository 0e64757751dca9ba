package dev.baton.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({AuditLog.class, Names.class, ShowingAudit.class, ExportingAudit.class, AuditFile.class, ForgettingNotes.class})
class AuditConfiguration {}
