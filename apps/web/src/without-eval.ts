import { config } from "zod";

// zod tries to compile its shapes with `new Function`; the content policy forbids that and reports every attempt.
config({ jitless: true });
