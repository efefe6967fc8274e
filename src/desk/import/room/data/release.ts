/** An invented release, with a person, a body, an office and each way in which words are given. */
export const release = `The ferry opens at Olm

OLM, 7 May 2031 — Ministers of both banks met at the new quay and spoke about tolls, lights and the winter.

“The ferry is free from today for everybody who lives on either bank,” said Dana Ferrol, Minister of Roads of Olmland. “We kept our word.”

She added that the second quay would follow in the summer. According to the Ministry of Roads, the agreement on the river was signed by Ambassador Ines Caldera.

“Nobody,” Ms Caldera told reporters, “has to wait for the bridge any more.”
`
