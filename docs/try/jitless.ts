import * as z from 'zod'

// imported before the schemas are made: without it zod asks whether it may make code, which the page's policy forbids
z.config({jitless: true})
