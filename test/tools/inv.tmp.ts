import {readFileSync, readdirSync} from 'node:fs'
import {parse} from '../../src/index.js'
const readDocument=(s:string)=>parse(s,{validate:false})
import {rootSchema} from '../../src/tree/schemas.js'
let nodes=0,t=0
for(const dir of ['/work/shared/corpus/','/work/shared/excerpts/']) for(const f of readdirSync(dir).filter(f=>f.endsWith('.txt'))){
 const src=readFileSync(dir+f,'utf8'); const root=readDocument(src)
 const t0=performance.now(); const r=rootSchema.safeParse(root); t+=performance.now()-t0
 if(!r.success) console.log(f, JSON.stringify(r.error.issues.slice(0,2)).slice(0,400))
 const cover=new Uint8Array(src.length); let bad=0
 const visit=(n:any,parent:any)=>{ nodes++; const p=n.position; if(!p){bad++; if(bad<3)console.log(f,'nopos',n.type);return}
  if(n.children){ let last=p.start.offset; for(const c of n.children){ if(!c.position){bad++;console.log(f,'nopos child',c.type,'in',n.type);continue} if(c.position.start.offset<last){bad++; if(bad<4)console.log(f,'order',n.type,c.type,c.position.start.line,c.value?.slice(0,30))} last=c.position.end.offset; if(c.position.end.offset>p.end.offset){bad++; if(bad<4)console.log(f,'cover',n.type,c.type,c.position.start.line)} visit(c,n)} }
  else { if(src.slice(p.start.offset,p.end.offset)!==n.value){bad++; if(bad<4)console.log(f,'value',n.type,p.start.line,JSON.stringify(n.value).slice(0,50),JSON.stringify(src.slice(p.start.offset,p.end.offset)).slice(0,50))} for(let i=p.start.offset;i<p.end.offset;i++) cover[i]!++ } }
 visit(root,null)
 for(let i=0;i<src.length;i++) if(!/\s/.test(src[i]!)&&cover[i]!==1){bad++; if(bad<4)console.log(f,'cover',i,src.slice(i-20,i+20).replace(/\n/g,'⏎'),cover[i]); }
 if(bad) console.log(f,bad)
}
console.log(nodes,t.toFixed(0)+'ms',(t/nodes*1000).toFixed(2)+'µs/node')
