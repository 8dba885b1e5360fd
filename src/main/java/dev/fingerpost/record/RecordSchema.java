package dev.fingerpost.record;

/** The JSON Schema of {@code decisions.json}. It names every field that there is, and takes unknown ones: version 1 may get more. */
public final class RecordSchema {
    private static final String TEXT = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Decision records, version 1",
              "description": "All decision records of a site, as Fingerpost writes them in decisions.json. Readers ignore fields that they do not know.",
              "type": "object",
              "required": ["version", "records"],
              "properties": {
                "version": {
                  "description": "Raised when a program that reads this version could no longer make sense of the file.",
                  "const": 1
                },
                "records": {"description": "Folder by folder, in the order of their numbers.", "type": "array", "items": {"$ref": "#/$defs/record"}}
              },
              "$defs": {
                "record": {
                  "type": "object",
                  "required": ["url", "text", "title", "status", "statusText", "people", "drivers", "options", "outcome", "consequences", "confirmation", "links"],
                  "properties": {
                    "url": {"description": "Its page, relative to the site.", "type": "string"},
                    "text": {"description": "Its Markdown, relative to the site.", "type": "string"},
                    "number": {"description": "Without leading zeros; absent for records that go by their date or name.", "type": "string", "pattern": "^[0-9]+$"},
                    "title": {"type": "string"},
                    "status": {
                      "description": "Only accepted decisions hold. unknown: the record does not say.",
                      "enum": ["proposed", "draft", "accepted", "deprecated", "superseded", "rejected", "unknown"]
                    },
                    "statusText": {"description": "As the record has it; empty where it says nothing.", "type": "string"},
                    "date": {"type": "string", "format": "date"},
                    "people": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["role", "name"],
                        "properties": {"role": {"enum": ["decider", "consulted", "informed", "author"]}, "name": {"type": "string"}}
                      }
                    },
                    "drivers": {"type": "array", "items": {"type": "string"}},
                    "options": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["title", "points"],
                        "properties": {"title": {"type": "string"}, "points": {"type": "array", "items": {"$ref": "#/$defs/point"}}}
                      }
                    },
                    "chosen": {"description": "The option that was taken, in the words of the record.", "type": "string"},
                    "outcome": {"type": "string"},
                    "consequences": {"type": "array", "items": {"$ref": "#/$defs/point"}},
                    "confirmation": {"type": "string"},
                    "links": {
                      "description": "Other records, whichever of the two names the other.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["kind", "url"],
                        "properties": {
                          "kind": {"enum": ["supersedes", "superseded-by", "amends", "amended-by", "builds-on", "ground-of", "relates"]},
                          "url": {"type": "string"}
                        }
                      }
                    }
                  }
                },
                "point": {
                  "type": "object",
                  "required": ["tone", "text"],
                  "properties": {"tone": {"enum": ["good", "neutral", "bad", "plain"]}, "text": {"type": "string"}}
                }
              }
            }
            """;

    private RecordSchema() {}

    public static String json() {
        return TEXT;
    }
}
