/** A name of the DOM's types that the protocol's package asks for: what the headers of a request may be given as. */
type HeadersInit = NonNullable<RequestInit["headers"]>;
