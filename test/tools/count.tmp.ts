import {readFileSync, readdirSync} from 'node:fs'
import {parse} from '../../src/index.js'
import {Openings} from '../../src/source/phrases.js'
import {splitLines} from '../../src/source/lines.js'
const dir='/work/shared/corpus/'
const docs=readdirSync(dir).filter(f=>f.endsWith('.txt')).map(f=>readFileSync(dir+f,'utf8'))
let lines=0; for(const d of docs) lines+=splitLines(d).length
const orig=(Openings.prototype as any).likelyEntries; let calls=0,hits=0,ents=0; const ex:Record<string,number>={}
;(Openings.prototype as any).likelyEntries=function(){calls++; const r=orig.call(this); if(r){hits++;ents+=r.length; for(const e of r) ex[e.phrase]=(ex[e.phrase]??0)+1} return r}
for(const d of docs) parse(d,{validate:false})
console.log({lines,calls,hits,ents}); console.log(Object.entries(ex).sort((a,b)=>b[1]-a[1]).slice(0,40))
