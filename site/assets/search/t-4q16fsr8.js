fingerpostSearch(["","","Excerpt read, of this and other law firms' summaries. The guidelines date from 18 July 2025. Summaries were read, not the guidelines. Not legal advice."])
