import {readFileSync} from 'node:fs'
import {splitLines} from '../../src/source/lines.js'
void splitLines
import {parse} from '../../src/index.js'
const readDocument=(s:string)=>parse(s,{validate:false})
const src=readFileSync(process.argv[2]!,'utf8'); const [a,b]=[Number(process.argv[3]??0),Number(process.argv[4]??1e9)]
const root=readDocument(src)
const rows=new Map<number,string[]>()
const visit=(n:any,path:string)=>{ const l=n.position?.start.line
 const p=path+'/'+n.type+(n.type==='section'?`[${n.path.join('/')}]`:n.type==='field'?`[${n.name}]`:'')
 if('value' in n){ const r=rows.get(l)??[]; const {type,value,position,...rest}=n; r.push(`${p.replace(/^\/root/,'')} «${value.slice(0,60).replace(/\n/g,'⏎')}» ${type==='text'||type==='break'?'':JSON.stringify(rest).slice(0,140)}`); rows.set(l,r)}
 else if(n.type.endsWith('Stamp')){const r=rows.get(l)??[]; const {children,position,type,...rest}=n; r.push(p+' '+JSON.stringify(rest)); rows.set(l,r)}
 for(const c of n.children??[]) visit(c,p)}
visit(root,'')
for(const [l,r] of [...rows].sort((x,y)=>x[0]-y[0])) if(l>=a&&l<=b) for(const x of r) if(!x.includes('/break «')) console.log(l,x)
