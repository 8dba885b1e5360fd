fingerpostSearch(["","","Abstract read. 500 questions in made-up chat histories; commercial assistants and long-context models of 2024."])
