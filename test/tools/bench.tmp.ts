import {readFileSync, readdirSync} from 'node:fs'
import {parse} from '../../src/index.js'
const readDocument=(s:string)=>parse(s,{validate:false})
import {splitLines} from '../../src/source/lines.js'
void splitLines
import {unified} from 'unified'
import remarkParse from 'remark-parse'
const dir='/work/shared/corpus/'
const docs=readdirSync(dir).filter(f=>f.endsWith('.txt')).map(f=>readFileSync(dir+f,'utf8'))
const total=docs.reduce((a,d)=>a+d.length,0)
const time=(name:string,f:(d:string)=>unknown,reps:number)=>{ for(const d of docs) f(d); const t=process.hrtime.bigint(); for(let i=0;i<reps;i++) for(const d of docs) f(d); const s=Number(process.hrtime.bigint()-t)/1e9; console.log(name,(total*reps/s/1e6).toFixed(2),'MB/s')}
time('charcodes',d=>{let n=0;for(const l of d.split('\n'))for(let i=0;i<l.length;i++)n+=l.charCodeAt(i);return n},50)
time('splitLines',splitLines,50)
time('readDocument',readDocument,20)
const p=unified().use(remarkParse)
if(!process.env['NOREMARK']) time('remark',d=>p.parse(d),2)
