package dev.fingerpost.record;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field of a record is about, and the names that records of all kinds have for it, in small letters. */
enum FieldSort {
    STATUS(
            "status",
            "state",
            "statut",
            "estado",
            "durum",
            "statws",
            "decision status",
            "状态",
            "статус",
            "ステータス",
            "adr status"),
    DATE(
            "date",
            "datum",
            "decided",
            "decided on",
            "decision date",
            "date decided",
            "date of decision",
            "accepted",
            "accepted on",
            "date accepted",
            "approved",
            "approval date",
            "created",
            "created on",
            "created at",
            "date created",
            "creation date",
            "introduced",
            "introduced on",
            "effective date",
            "proposed",
            "proposed on",
            "date proposed",
            "updated",
            "last updated",
            "last update",
            "date updated",
            "last modified",
            "modified",
            "revised",
            "superseded on",
            "rejected on",
            "deprecated on",
            "fecha",
            "data",
            "tarih"),
    DECIDER(
            "deciders",
            "decider",
            "decision makers",
            "decision maker",
            "decided by",
            "approvers",
            "approver",
            "approved by",
            "entscheider",
            "décideurs",
            "décisionnaires"),
    CONSULTED(
            "consulted",
            "contributors",
            "contributor",
            "reviewers",
            "reviewer",
            "participants",
            "stakeholders",
            "consultés"),
    INFORMED("informed", "informés"),
    AUTHOR("author", "authors", "owner", "owners", "proposer", "proposed by", "submitter", "driver"),
    TAG("tags", "tag", "labels", "category", "categories", "topic", "topics"),
    LINK(
            "supersedes",
            "supercedes",
            "superseded by",
            "superceded by",
            "replaces",
            "replaced by",
            "amends",
            "amended by",
            "builds on",
            "depends on",
            "refines",
            "refined by",
            "extends",
            "extended by",
            "related",
            "related to",
            "relates to",
            "see also",
            "related decisions",
            "links");

    private final Set<String> names;

    FieldSort(String... names) {
        this.names = Set.of(names);
    }

    /** @param name in small letters, with one space between words; null where it is that of no field */
    static @Nullable FieldSort of(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.names.contains(name))
                .findFirst()
                .orElse(null);
    }
}
